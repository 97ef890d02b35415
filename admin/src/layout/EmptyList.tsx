import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceContext, useResourceDefinition, useTranslate } from 'react-admin';
import { CreateLink } from './ActionLink.js';
import { Logo } from './Logo.js';

/** Says what will be here and offers the first step. */
export const EmptyList = ({ begin }: { begin?: ReactNode }) => {
  const t = useTranslate();
  const resource = useResourceContext();
  const { hasCreate } = useResourceDefinition();
  return (
    <Box sx={{ maxWidth: '34rem', py: 5, color: 'primary.main' }}>
      <Logo />
      <Typography variant="h5" component="h2" sx={{ mt: 1, color: 'text.primary' }}>
        {t(`resources.${resource}.empty`)}
      </Typography>
      <Typography sx={{ mt: 1, mb: 2.5, color: 'text.primary' }}>{t(`resources.${resource}.invite`)}</Typography>
      {begin ?? (hasCreate && <CreateLink />)}
    </Box>
  );
};

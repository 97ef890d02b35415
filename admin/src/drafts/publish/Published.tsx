import { Box, Button, Typography } from '@mui/material';
import { LinkBase, Title, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { Logo } from '../../layout/Logo.js';
import { EditDraft } from '../begin/EditDraft.js';
import type { DraftKind } from '../draft.types.js';

const ADDRESSES: Record<DraftKind, string> = { course: 'kurs', path: 'laeringssti', toolkit: 'verktoy', framework: 'kompetanse' };

/** It is done: where it is seen, and what happens now. The address says it all, so it stands when it is loaded again. */
export const Published = () => {
  const t = useTranslate();
  const [address] = useAddress();
  const kind = (['course', 'path', 'toolkit', 'framework'] as const).find((one) => one === address.get('kind')) ?? 'course';
  const slug = (address.get('slug') ?? '').replace(/[^a-z0-9-]/g, '');
  const happens = [
    t(`drafts.published.visible.${kind}`),
    ...(Number(address.get('asked')) > 0 ? [t('drafts.published.asked')] : []),
    ...(address.has('kept') ? [t('drafts.published.kept')] : []),
    t('drafts.published.change'),
  ];
  return (
    <Box sx={{ maxWidth: '42rem' }}>
      <Title title={t(`drafts.published.title.${kind}`)} />
      <Box sx={{ color: 'primary.main', mb: 1 }}>
        <Logo />
      </Box>
      <Typography sx={{ fontSize: '1.05rem', mb: 2 }}>{t('drafts.published.version', { number: Number(address.get('number')) || 1 })}</Typography>
      <Typography component="h2" variant="h6">
        {t('drafts.published.now')}
      </Typography>
      <Box component="ul" sx={{ mt: 0.5, mb: 2.5, pl: 2.5, '& li': { mb: 0.5 }, '& li::marker': { color: '#E8924A' } }}>
        {happens.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button href={kind === 'framework' ? `/${ADDRESSES[kind]}` : `/${ADDRESSES[kind]}/${slug}`} variant="contained">
          {t(`drafts.published.see.${kind}`)}
        </Button>
        <EditDraft kind={kind} slug={slug} variant="outlined" />
        <Button component={LinkBase} to="/drafts">
          {t('drafts.toList')}
        </Button>
      </Box>
    </Box>
  );
};

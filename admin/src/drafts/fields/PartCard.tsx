import { Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface PartCardProps {
  title: string;
  help?: ReactNode;
  /** The heading's; the first one of a page takes the focus when the part is opened. */
  id?: string;
  children: ReactNode;
}

/** A part of a draft that one writes in. */
export const PartCard = ({ title, help, id = 'draft-part', children }: PartCardProps) => (
  <Card component="section" aria-labelledby={id} sx={{ mb: 2.5, px: { xs: 2, md: 3 }, pt: 2, pb: 3 }}>
    <Typography id={id} component="h2" variant="h5" tabIndex={-1} sx={{ '&:focus-visible': { outline: 'none' }, overflowWrap: 'anywhere' }}>
      {title}
    </Typography>
    {help && (
      <Typography color="textSecondary" sx={{ maxWidth: '65ch', mb: 1.5 }}>
        {help}
      </Typography>
    )}
    {children}
  </Card>
);

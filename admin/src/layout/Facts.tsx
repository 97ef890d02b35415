import { Box, Typography } from '@mui/material';
import { Fragment, type ReactNode } from 'react';

/** Labels and values as a definition list; values that are empty show a dash. */
export const Facts = ({ of }: { of: [label: string, value: ReactNode][] }) => (
  <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'minmax(9rem, 14rem) 1fr' }, columnGap: 3, rowGap: { xs: 0, sm: 1 }, m: 0 }}>
    {of.map(([label, value]) => (
      <Fragment key={label}>
        <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
          {label}
        </Typography>
        <Typography component="dd" variant="body1" sx={{ m: 0, mb: { xs: 1.25, sm: 0 }, minWidth: 0, overflowWrap: 'anywhere' }}>
          {value === '' || value === null || value === undefined ? '–' : value}
        </Typography>
      </Fragment>
    ))}
  </Box>
);

import { Box } from '@mui/material';

/** The motif: one continuous line, with the step one is on. */
export const Logo = () => (
  <Box component="svg" viewBox="0 0 34 24" aria-hidden sx={{ width: 34, height: 24, flexShrink: 0 }}>
    <Box component="path" d="M2 19c7 0 7-7 15-7s8-7 15-7" sx={{ fill: 'none', stroke: 'currentcolor', strokeWidth: 3, strokeLinecap: 'round' }} />
    <circle cx="17" cy="12" r="4" fill="#E8924A" />
  </Box>
);

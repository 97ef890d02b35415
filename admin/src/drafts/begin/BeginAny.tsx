import { Box } from '@mui/material';
import { BeginDraft } from './BeginDraft.js';

/** The three things one can begin on. */
export const BeginAny = () => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
    <BeginDraft kind="course" />
    <BeginDraft kind="path" variant="outlined" />
    <BeginDraft kind="toolkit" variant="outlined" />
  </Box>
);

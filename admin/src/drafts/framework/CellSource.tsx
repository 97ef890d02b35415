import { Box } from '@mui/material';
import { Passage } from '../translation/Passage.js';
import { useBokmal } from '../translation/TranslatedPart.js';

const SMALL = { fontSize: '.85rem', color: 'text.secondary', mb: 0.5, '& *': { fontSize: 'inherit' }, '& [data-change]': { color: 'text.primary' } } as const;

/** The bokmål of a cell, over it; in bokmål itself nothing. Beside it there is no room, and seventy headings would say the same. */
export const CellSource = ({ field }: { field: string }) => {
  const passages = useBokmal()?.source?.passages.filter((passage) => passage.field === field && passage.change !== 'removed') ?? [];
  return passages.map((passage, index) => (
    <Box key={index} sx={SMALL}>
      <Passage passage={passage} />
    </Box>
  ));
};

/** What bokmål does not say any more has no cell to stand over. */
export const SourceRemoved = () => {
  const removed = useBokmal()?.source?.passages.filter(({ change }) => change === 'removed') ?? [];
  return removed.map((passage, index) => (
    <Box key={index} sx={{ mb: 1 }}>
      <Passage passage={passage} />
    </Box>
  ));
};

import { Box } from '@mui/material';
import { useState } from 'react';
import { PlayerFrame } from './PlayerFrame.js';

/** A player whose exercise is changed while one looks at it: what was there stands until the next is drawn, so that nothing blinks or jumps. */
export const SteadyPlayer = ({ url, title }: { url: string; title: string }) => {
  const [shown, setShown] = useState(url);
  return (
    <Box sx={{ position: 'relative' }}>
      {[...new Set([shown, url])].map((each) => (
        <PlayerFrame key={each} url={each} title={title} waits={each !== shown} onDrawn={() => setShown(each)} />
      ))}
    </Box>
  );
};

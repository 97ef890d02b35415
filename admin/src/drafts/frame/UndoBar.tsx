import { Box, Button, Typography } from '@mui/material';
import { useEffect, useState } from 'react';

export interface Undo {
  text: string;
  undo: () => void;
}

interface UndoBarProps {
  undo: Undo | undefined;
  label: string;
  onDone: () => void;
}

const STANDS_MS = 10_000;

/** What was just taken away, and the way back, for ten seconds; as long as one is at it, it stays. */
export const UndoBar = ({ undo, label, onDone }: UndoBarProps) => {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!undo || held) return;
    const timer = setTimeout(onDone, STANDS_MS);
    return () => clearTimeout(timer);
  }, [undo, held, onDone]);
  return (
    <Box role="status" sx={{ position: 'fixed', zIndex: 1200, left: 16, right: 16, bottom: 16, display: 'flex', justifyContent: 'center', pointerEvents: 'none' }}>
      {undo && (
        <Box
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          sx={{ pointerEvents: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', bgcolor: 'text.primary', color: 'background.default', px: 2, py: 0.75, borderRadius: 1, boxShadow: '0 8px 24px rgb(0 0 0 / .2)' }}
        >
          <Typography sx={{ color: 'inherit' }}>{undo.text}</Typography>
          <Button
            color="inherit"
            sx={{ textDecoration: 'underline', '&.Mui-focusVisible': { outlineColor: 'currentcolor' } }}
            onClick={() => {
              undo.undo();
              setHeld(false);
              onDone();
            }}
          >
            {label}
          </Button>
        </Box>
      )}
    </Box>
  );
};

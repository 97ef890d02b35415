import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Where a row was: what has gone, and the way back. */
export const Removed = ({ id, name, onUndo }: { id: string; name: string; onUndo: () => void }) => {
  const t = useTranslate();
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', my: 1, px: 2, py: 0.75, borderRadius: 1, bgcolor: 'var(--spor-sunken)' }}>
      <span id={`${id}-removed`}>{t('semanticsForm.removed', { name })}</span>
      <Button id={`${id}-undo`} size="small" onClick={onUndo} aria-describedby={`${id}-removed`}>
        {t('semanticsForm.undo')}
      </Button>
    </Box>
  );
};

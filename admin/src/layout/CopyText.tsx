import { Box, Button, TextField } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

/** A text to take along. Where the browser lets no page write to the clipboard, it is selected, for the keyboard to copy. */
export const CopyText = ({ label, text }: { label: string; text: string }) => {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('spor.copy.done');
    } catch {
      field.current?.select();
      setSaid('spor.copy.selected');
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
      <TextField label={label} value={text} size="small" sx={{ flex: '1 1 14rem', maxWidth: 560 }} slotProps={{ htmlInput: { readOnly: true, ref: field, spellCheck: false } }} />
      <Button variant="outlined" onClick={() => void copy()} aria-label={t('spor.copy.of', { what: label })}>
        {t('spor.copy.text')}
      </Button>
      <span role="status">{said && t(said)}</span>
    </Box>
  );
};

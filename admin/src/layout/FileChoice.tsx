import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslate } from 'react-admin';

interface FileChoiceProps {
  accept: string;
  /** What the button says: a verb with its object. */
  label: string;
  file: File | null;
  onChoose: (file: File) => void;
  disabled?: boolean;
}

/** Choosing one file, by button or by dropping it on the frame. */
export const FileChoice = ({ accept, label, file, onChoose, disabled = false }: FileChoiceProps) => {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped && !disabled) onChoose(dropped);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{ border: '2px dashed', borderColor: over ? 'primary.main' : 'divider', borderRadius: 2, p: 2.5, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          // The same file, changed on disk, can be chosen again.
          event.target.value = '';
          if (chosen) onChoose(chosen);
        }}
      />
      <Button variant="outlined" startIcon={<UploadIcon />} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <Typography color="textSecondary" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>{file?.name ?? t('spor.file.drop')}</Typography>
    </Box>
  );
};

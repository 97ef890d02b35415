import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ContentLanguage } from '../draft.types.js';
import { WordsField } from '../fields/WordsField.js';

interface AskTitleProps {
  open: boolean;
  heading: string;
  label: string;
  help?: string;
  submit: string;
  language?: ContentLanguage;
  busy?: boolean;
  onSubmit: (title: string) => void;
  onClose: () => void;
  /** What stands above the field, and below it. */
  before?: ReactNode;
  children?: ReactNode;
}

/** A dialog that asks what something shall be called. */
export const AskTitle = ({ open, onClose, ...ask }: AskTitleProps) => {
  const id = useId();
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <Form {...ask} id={id} onClose={onClose} />
    </Dialog>
  );
};

const Form = ({ id, heading, label, help, submit, language, busy = false, onSubmit, onClose, before, children }: Omit<AskTitleProps, 'open'> & { id: string }) => {
  const t = useTranslate();
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (title.trim()) onSubmit(title.trim());
    else setTried(true);
  };
  return (
    <Box component="form" onSubmit={send} noValidate sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <DialogTitle id={id}>{heading}</DialogTitle>
      <DialogContent>
        {before}
        <WordsField id={`${id}-title`} label={label} help={tried && !title.trim() ? t('drafts.begin.titleMissing') : help} isWrong={tried && !title.trim()} value={title} onChange={setTitle} language={language} most={200} autoFocus />
        {children}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={busy}>
          {submit}
        </Button>
      </DialogActions>
    </Box>
  );
};

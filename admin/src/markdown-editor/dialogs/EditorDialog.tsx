import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';

interface EditorDialogProps {
  title: string;
  /** What the button says: a verb with its object. */
  save: string;
  onSave: () => void;
  onClose: () => void;
  /** Another button, to the left. */
  other?: ReactNode;
  children: ReactNode;
}

/** Asks for what can't be written in the text itself. Its own form: it may stand inside the page's. */
export const EditorDialog = ({ title, save, onSave, onClose, other, children }: EditorDialogProps) => {
  const t = useTranslate();
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // React lets events rise to the page's form, though the dialog stands elsewhere in the document.
    event.stopPropagation();
    onSave();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id} disableRestoreFocus>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
          {other}
          <Button onClick={onClose}>{t('writing.cancel')}</Button>
          <Button type="submit" variant="contained">
            {save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

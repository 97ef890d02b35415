import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Facts, factsMissing } from './facts.js';
import { FactsFields } from './FactsFields.js';

interface FactsDialogProps {
  /** The file's name. */
  name: string;
  help: string;
  value: Facts;
  onSave: (facts: Facts) => void;
  onClose: () => void;
  isSaving?: boolean;
}

/** Asks whose a file is; it is not answered by half. */
export const FactsDialog = ({ name, help, value, onSave, onClose, isSaving = false }: FactsDialogProps) => {
  const t = useTranslate();
  const id = useId();
  const [facts, setFacts] = useState(value);
  const [isAsked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // React lets events rise to the page's form, though the dialog stands elsewhere in the document.
    event.stopPropagation();
    setAsked(true);
    if (factsMissing(facts).length === 0) onSave(facts);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={id} sx={{ overflowWrap: 'anywhere' }}>{name}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 1 }}>{help}</Typography>
          <FactsFields autoFocus value={facts} onChange={setFacts} isAsked={isAsked} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isSaving}>
            {t('mediaFiles.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';

interface ConfirmPublishingProps {
  open: boolean;
  busy: boolean;
  people: number;
  text: string;
  submit: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asking people to do something again can't be taken back, so it names how many first. */
export const ConfirmPublishing = ({ open, busy, people, text, submit, onConfirm, onClose }: ConfirmPublishingProps) => {
  const t = useTranslate();
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="confirm-publishing" fullWidth maxWidth="xs">
      <DialogTitle id="confirm-publishing">{t('drafts.publish.confirm', { people: t('drafts.publish.people', { smart_count: people }) })}</DialogTitle>
      <DialogContent>{text}</DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <Button variant="contained" onClick={onConfirm} disabled={busy} autoFocus>
          {submit}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

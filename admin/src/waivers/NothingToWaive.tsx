import { Alert, AlertTitle, Button, DialogActions, DialogContent } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CreateLink } from '../layout/ActionLink.js';

/** No published course has a unit of the kind: says what would make one. */
export const NothingToWaive = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslate();
  return (
    <>
      <DialogContent>
        <Alert severity="info" icon={false}>
          <AlertTitle>{t('waivers.none')}</AlertTitle>
          {t('waivers.noneText')}
        </Alert>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ra.action.close')}</Button>
        <CreateLink resource="course-packages" />
      </DialogActions>
    </>
  );
};

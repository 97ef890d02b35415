import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { fileName, type MediaFileDto } from './media.js';
import { saveFacts } from './saving.js';

const LICENCES = ['own', 'permission', 'cc0', 'cc-by', 'cc-by-sa', 'cc-by-nc', 'cc-by-nd', 'public-domain'] as const;

/** Whose a file is and what is to be said of it. It goes into the course's draft, and is valid when that is published. */
export const EditFacts = ({ file, onClose, onDone }: { file: MediaFileDto; onClose: () => void; onDone: () => void }) => {
  const t = useTranslate();
  const notify = useNotify();
  const [owner, setOwner] = useState(file.owner);
  const [licence, setLicence] = useState<string>(file.licence ?? '');
  const [attribution, setAttribution] = useState(file.attribution);
  const saving = useMutation({
    mutationFn: () => saveFacts(file, { owner, licence, attribution }),
    onSuccess: () => {
      notify('mediaFiles.saved', { type: 'success', messageArgs: { course: file.courseTitle } });
      onDone();
      onClose();
    },
    onError: ({ message }) => notify(message || 'spor.unreachable', { type: 'error' }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="media-facts">
      <form onSubmit={submit} noValidate>
        <DialogTitle id="media-facts">{fileName(file)}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 1 }}>{t('mediaFiles.editHelp')}</Typography>
          <TextField autoFocus label={t('mediaFiles.owner')} helperText={t('mediaFiles.ownerHelp')} value={owner} onChange={(event) => setOwner(event.target.value)} slotProps={{ htmlInput: { maxLength: 300 } }} />
          <TextField select id="media-licence" label={t('mediaFiles.licence')} value={licence} onChange={(event) => setLicence(event.target.value)}>
            <MenuItem value="">{t('mediaFiles.unknown')}</MenuItem>
            {LICENCES.map((one) => (
              <MenuItem key={one} value={one} sx={{ whiteSpace: 'normal' }}>
                {t(`mediaFiles.licences.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField label={t('mediaFiles.attribution')} helperText={t('mediaFiles.attributionHelp')} value={attribution} onChange={(event) => setAttribution(event.target.value)} slotProps={{ htmlInput: { maxLength: 300 } }} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={saving.isPending}>
            {t('mediaFiles.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

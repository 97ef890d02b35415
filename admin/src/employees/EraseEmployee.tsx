import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Skeleton, TextField, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useCanAccess, useNotify, useRedirect, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { Section } from '../layout/Section.js';
import { erasureQuery } from '../privacy/privacyQuery.js';
import { send } from '../providers/http.js';
import type { EmployeeDto, ErasurePreviewDto } from '../types.js';

const LABELS = 'resources.employees.erase';
const LEAST = 10;
const MOST = 500;
const HOWS = ['delete', 'cut', 'pseudonym'] as const;

/** At the foot of the page of somebody who has left: what would go and what stays, and then the erasing. */
export const EraseEmployee = ({ employee }: { employee: EmployeeDto }) => {
  const t = useTranslate();
  const { day } = useFormat();
  const { canAccess } = useCanAccess({ resource: 'privacy', action: 'edit' });
  const preview = useQuery({ ...erasureQuery(employee.id), enabled: canAccess === true });
  const [isOpen, setOpen] = useState(false);
  if (!canAccess) return null;
  return (
    <Section title={t(`${LABELS}.title`)}>
      {preview.isPending && <Skeleton variant="rounded" height={60} aria-hidden />}
      {preview.isError && <ProblemNotice title={t('spor.failed.title')} error={preview.error} />}
      {preview.data?.asked && (
        <Alert severity="info" sx={{ mb: 2, maxWidth: '65ch' }}>
          {t(`${LABELS}.asked`, { day: day(preview.data.asked.at) })} {preview.data.asked.words && `«${preview.data.asked.words}»`}
        </Alert>
      )}
      {preview.data && <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t(`${LABELS}.${preview.data.mayBeErased ? 'text' : 'worksHere'}`)}</Typography>}
      {preview.data?.mayBeErased && (
        <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
          {t(`${LABELS}.open`)}
        </Button>
      )}
      {isOpen && preview.data && <EraseDialog preview={preview.data} onClose={() => setOpen(false)} />}
    </Section>
  );
};

const Kinds = ({ how, kinds }: { how: (typeof HOWS)[number]; kinds: ErasurePreviewDto['kinds'] }) => {
  const t = useTranslate();
  const { number } = useFormat();
  const id = useId();
  if (kinds.length === 0) return null;
  return (
    <>
      <Typography id={id} component="h3" variant="subtitle2">
        {t(`resources.privacy.how.${how}`)}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={{ mt: 0.5, mb: 2, pl: 2.5 }}>
        {kinds.map(({ key, title, rows }) => (
          <li key={key}>{t(`${LABELS}.kind`, { title, smart_count: rows, rows: number(rows) })}</li>
        ))}
      </Box>
    </>
  );
};

const EraseDialog = ({ preview: { employee, kinds }, onClose }: { preview: ErasurePreviewDto; onClose: () => void }) => {
  const t = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const title = useId();
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const erasing = useMutation({
    mutationFn: () => send('POST', `employees/${employee.id}/erasure`, { name, reason }),
    onSuccess: () => {
      notify(`${LABELS}.done`, { type: 'success' });
      redirect('list', 'employees');
    },
  });
  const isNamed = name.trim() === employee.name;
  const isReasoned = reason.trim().length >= LEAST;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isNamed && isReasoned) erasing.mutate();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={title}>
      <form noValidate onSubmit={submit}>
        <DialogTitle id={title}>{t(`${LABELS}.dialog`, { name: employee.name })}</DialogTitle>
        <DialogContent tabIndex={0}>
          <Typography sx={{ mb: 2 }}>{t(`${LABELS}.what`)}</Typography>
          {HOWS.map((how) => (
            <Kinds key={how} how={how} kinds={kinds.filter((kind) => kind.how === how && kind.rows > 0)} />
          ))}
          <TextField label={t(`${LABELS}.reason`)} value={reason} onChange={({ target }) => setReason(target.value)} required multiline minRows={2} fullWidth error={isTried && !isReasoned} helperText={t(`${LABELS}.${isTried && !isReasoned ? 'reasonMissing' : 'reasonHelp'}`)} slotProps={{ htmlInput: { maxLength: MOST } }} sx={{ mt: 3 }} />
          <TextField label={t(`${LABELS}.name`)} value={name} onChange={({ target }) => setName(target.value)} required fullWidth autoComplete="off" error={isTried && !isNamed} helperText={t(`${LABELS}.nameHelp`, { name: employee.name })} sx={{ mt: 2 }} />
          <div aria-live="polite">{erasing.isError && <ProblemNotice title={t(`${LABELS}.notDone`)} error={erasing.error} />}</div>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" color="error" loading={erasing.isPending}>
            {t(`${LABELS}.erase`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

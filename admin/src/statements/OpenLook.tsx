import PersonIcon from '@mui/icons-material/PersonSearchOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Form, maxLength, minLength, required, SaveButton, TextInput, useTranslate } from 'react-admin';
import { useAddress } from '../dashboards/useAddress.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { Reference } from '../layout/Reference.js';
import { send } from '../providers/http.js';
import type { EmployeeDto, LookDto } from '../types.js';

const LABELS = 'resources.statements.look';
const REASON = [required(), minLength(10), maxLength(500)];

/** Two people may have the same name; where they work tells them apart. */
const tell = ({ name, positions }: EmployeeDto): string => [name, ...positions.slice(0, 1).map(({ orgUnit }) => orgUnit.name)].join(', ');

interface Written {
  employeeId?: string;
  reason: string;
}

const LookDialog = ({ statementId, onClose }: { statementId: string | undefined; onClose: () => void }) => {
  const t = useTranslate();
  const title = useId();
  const [, change] = useAddress();
  const opening = useMutation({
    mutationFn: ({ employeeId, reason }: Written) => send<LookDto>('POST', 'statement-looks', { of: statementId ? { statementId } : { employeeId }, reason }),
    onSuccess: ({ id }) => {
      onClose();
      change({ look: id, before: null, after: null });
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <Form onSubmit={(data: object) => opening.mutate(data as Written)} defaultValues={{ reason: '' }}>
        <DialogTitle id={title}>{t(`${LABELS}.${statementId ? 'titleOf' : 'title'}`)}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 2 }}>{t(`${LABELS}.text`)}</Typography>
          {!statementId && <Reference source="employeeId" reference="employees" sort="name" tell={tell} required />}
          <TextInput source="reason" multiline minRows={2} validate={REASON} helperText={`${LABELS}.reasonHelp`} fullWidth />
          {opening.isError && <ProblemNotice title={t(`${LABELS}.notOpened`)} error={opening.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
          <SaveButton alwaysEnable label={`${LABELS}.see`} icon={<></>} />
        </DialogActions>
      </Form>
    </Dialog>
  );
};

/** To one person's statements: chosen by name, or whoever did what one statement tells. The reason comes first. */
export const OpenLook = ({ statementId }: { statementId?: string }) => {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" size={statementId ? 'small' : 'medium'} startIcon={<PersonIcon />} onClick={() => setOpen(true)}>
        {t(`${LABELS}.${statementId ? 'who' : 'open'}`)}
      </Button>
      {isOpen && <LookDialog statementId={statementId} onClose={() => setOpen(false)} />}
    </>
  );
};

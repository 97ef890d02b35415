import { Dialog, DialogActions, DialogContent, DialogTitle, Button } from '@mui/material';
import { useState } from 'react';
import { Form, maxLength, required, ResourceContextProvider, SaveButton, TextInput, useNotify, useRefresh, useTranslate } from 'react-admin';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { DayInput } from '../layout/DayInput.js';
import { Reference } from '../layout/Reference.js';
import { send } from '../providers/http.js';
import type { PositionDto, WritePosition } from '../types.js';

interface PositionDialogProps {
  employeeId: string;
  /** Null when a new one is to be written. */
  position: PositionDto | null;
  onClose: () => void;
}

const write = (employeeId: string, position: PositionDto | null, { title, orgUnitId, startsOn, endsOn }: WritePosition): Promise<unknown> => {
  const data: WritePosition = { title, orgUnitId, startsOn, endsOn: endsOn || null };
  return position ? send('PUT', `positions/${position.id}`, data) : send('POST', `employees/${employeeId}/positions`, data);
};

const endsAfterStart = (endsOn: string | null, { startsOn }: Partial<WritePosition>): string | undefined =>
  endsOn && startsOn && endsOn < startsOn ? 'resources.positions.endsBeforeStart' : undefined;

export const PositionDialog = ({ employeeId, position, onClose }: PositionDialogProps) => {
  const t = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [error, setError] = useState<unknown>(null);
  const save = async (data: object): Promise<void> => {
    try {
      await write(employeeId, position, data as WritePosition);
    } catch (refused) {
      setError(refused);
      return;
    }
    notify('resources.positions.saved', { type: 'success' });
    refresh();
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <ResourceContextProvider value="positions">
        <Form onSubmit={save} record={position ? { ...position, orgUnitId: position.orgUnit.id } : {}} sanitizeEmptyValues={false}>
          <DialogTitle>{t(position ? 'resources.positions.edit' : 'resources.positions.add')}</DialogTitle>
          <DialogContent>
            <TextInput source="title" validate={[required(), maxLength(120)]} autoFocus />
            <Reference source="orgUnitId" reference="org-units" sort="name" required />
            <DayInput source="startsOn" validate={required()} />
            <DayInput source="endsOn" validate={endsAfterStart} />
            {error !== null && <ProblemNotice title={t('spor.notSaved')} error={error} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
            <SaveButton label="resources.positions.save" icon={<></>} alwaysEnable />
          </DialogActions>
        </Form>
      </ResourceContextProvider>
    </Dialog>
  );
};

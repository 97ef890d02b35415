import { Dialog, DialogContent, DialogTitle, Skeleton } from '@mui/material';
import { useId } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import type { EmployeeDto, ExerciseDto } from '../types.js';
import { NothingToWaive } from './NothingToWaive.js';
import { UNITS } from './units.js';
import { WaiveForm } from './WaiveForm.js';

interface WaiveDialogProps {
  employee: EmployeeDto;
  onClose: () => void;
}

const ONE = { page: 1, perPage: 1 };

export const WaiveDialog = ({ employee, onClose }: WaiveDialogProps) => {
  const t = useTranslate();
  const title = useId();
  const { total, error } = useGetList<ExerciseDto>('exercises', { filter: UNITS, pagination: ONE });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{t('waivers.dialog', { name: employee.name })}</DialogTitle>
      {error && (
        <DialogContent>
          <ProblemNotice title={t('spor.failed.title')} error={error} />
        </DialogContent>
      )}
      {!error && total === undefined && (
        <DialogContent>
          <Skeleton variant="rounded" height={220} aria-hidden />
        </DialogContent>
      )}
      {total === 0 && <NothingToWaive onClose={onClose} />}
      {total ? <WaiveForm employee={employee} onClose={onClose} /> : null}
    </Dialog>
  );
};

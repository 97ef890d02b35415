import { Button, DialogActions, DialogContent } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, RadioButtonGroupInput, required, SaveButton, useNotify, useTranslate } from 'react-admin';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { send } from '../providers/http.js';
import type { EmployeeDto, ExerciseDto, WaiveUnit } from '../types.js';
import { REASONS } from './reasons.js';
import { ToBeWaived } from './ToBeWaived.js';
import { UnitChoice } from './UnitChoice.js';

const CHOICES = Object.entries(REASONS).map(([id, name]) => ({ id, name: `waivers.reasons.${name}` }));

/** A reason may take several lines, and then it is to be seen where each begins. */
const AIRY = {
  '& .RaRadioButtonGroupInput-label': { transform: 'none', mb: 0.5 },
  '& .MuiRadio-root': { p: '6px', mr: 0.75 },
  '& .MuiFormControlLabel-root': { ml: '-6px', my: 0.5 },
  '& .MuiFormControlLabel-label': { lineHeight: 1.35 },
};

/** What is waived, and why. */
export const WaiveForm = ({ employee, onClose }: { employee: EmployeeDto; onClose: () => void }) => {
  const t = useTranslate();
  const notify = useNotify();
  const [unit, setUnit] = useState<ExerciseDto>();
  const waiving = useMutation({
    mutationFn: ({ exerciseId, reason }: WaiveUnit) => send('POST', `employees/${employee.id}/waivers`, { exerciseId, reason }),
    onSuccess: () => {
      notify('waivers.done', { type: 'success', messageArgs: { name: employee.name, unit: unit?.title } });
      onClose();
    },
  });
  const choose = (chosen: ExerciseDto | undefined): void => {
    // What was refused was about another unit.
    waiving.reset();
    setUnit(chosen);
  };
  return (
    <Form onSubmit={(data: object) => waiving.mutate(data as WaiveUnit)} defaultValues={{ exerciseId: '', reason: '' }}>
      <DialogContent sx={{ pt: 0 }}>
        <UnitChoice onChoose={choose} />
        <RadioButtonGroupInput source="reason" label="waivers.reason" choices={CHOICES} row={false} validate={required()} helperText={false} sx={AIRY} />
        <ToBeWaived employee={employee} unit={unit} />
        <div aria-live="polite">{waiving.isError && <ProblemNotice title={t('waivers.notDone')} error={waiving.error} />}</div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <SaveButton alwaysEnable label="waivers.waive" icon={<></>} disabled={waiving.isPending} />
      </DialogActions>
    </Form>
  );
};

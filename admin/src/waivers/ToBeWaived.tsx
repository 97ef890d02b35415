import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { EmployeeDto, ExerciseDto } from '../types.js';

/** What is about to be done, for whom, and what follows from it; said when a unit is chosen. */
export const ToBeWaived = ({ employee: { name }, unit }: { employee: EmployeeDto; unit: ExerciseDto | undefined }) => {
  const t = useTranslate();
  return (
    <div aria-live="polite">
      {unit && (
        <Alert severity="info" icon={false} sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          <AlertTitle>{t('waivers.toBe', { name, unit: unit.title, course: unit.courseTitle })}</AlertTitle>
          {t('waivers.follows')}
        </Alert>
      )}
    </div>
  );
};

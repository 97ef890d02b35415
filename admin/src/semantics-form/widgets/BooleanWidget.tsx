import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { About, FieldError, FieldName } from '../FieldFrame.js';
import { describedBy, type FieldProps, useForm, useTold } from '../form.js';

const TRUE = new Set<unknown>([true, 'true', 1, '1']);

export const BooleanWidget = ({ field, value, path }: FieldProps) => {
  const { change } = useForm();
  const told = useTold(path);
  return (
    <Box sx={{ my: 1.5 }}>
      <FormControlLabel
        label={<FieldName field={field} />}
        control={<Checkbox id={told.id} checked={TRUE.has(value ?? field.default)} onChange={(event) => change(path, event.target.checked)} onBlur={told.onBlur} slotProps={{ input: { 'aria-describedby': describedBy(told, field) } }} />}
      />
      <Box sx={{ pl: 4 }}>
        <About id={`${told.id}-about`} text={field.description} />
        <FieldError {...told} />
      </Box>
    </Box>
  );
};

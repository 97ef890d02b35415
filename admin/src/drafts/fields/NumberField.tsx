import { TextField } from '@mui/material';
import type { ReactNode } from 'react';

interface NumberFieldProps {
  id: string;
  label: string;
  help?: ReactNode;
  value: number;
  onChange: (value: number) => void;
}

/** A whole number; an empty field is 0, which the list of what is missing tells of. */
export const NumberField = ({ id, label, help, value, onChange }: NumberFieldProps) => (
  <TextField
    id={id}
    label={label}
    helperText={help}
    value={value > 0 ? String(value) : ''}
    onChange={(event) => onChange(Math.min(9999, Number(event.target.value.replace(/\D/g, '')) || 0))}
    sx={{ maxWidth: { sm: 220 } }}
    slotProps={{ htmlInput: { inputMode: 'numeric' } }}
  />
);

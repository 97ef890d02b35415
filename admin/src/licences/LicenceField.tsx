import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LICENCES } from './licences.js';

interface Props {
  id: string;
  label: string;
  help?: string;
  value: string;
  onChange: (licence: string) => void;
  /** Those that say nothing here. */
  without?: readonly string[];
  isWrong?: boolean;
}

/** A licence by its SPDX name, in words; one that came with the files stands too. */
export const LicenceField = ({ id, label, help, value, onChange, without = [], isWrong }: Props) => {
  const t = useTranslate();
  const offered: readonly string[] = LICENCES.filter((one) => !without.includes(one));
  const choices = value === '' || offered.includes(value) ? offered : [...offered, value];
  return (
    <TextField select id={id} label={label} helperText={help} value={value} error={isWrong} onChange={(event) => onChange(event.target.value)}>
      {choices.map((one) => (
        <MenuItem key={one} value={one} sx={{ whiteSpace: 'normal' }}>
          {t(`licences.${one}`, { _: one })}
        </MenuItem>
      ))}
    </TextField>
  );
};

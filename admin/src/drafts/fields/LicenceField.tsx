import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC0-1.0', 'NLOD-2.0', 'GPL-3.0-or-later', 'LicenseRef-Avtale'];

interface Props {
  id: string;
  label: string;
  help?: string;
  value: string;
  onChange: (licence: string) => void;
}

/** An SPDX licence name, in words; one that came with the files stands too. */
export const LicenceField = ({ id, label, help, value, onChange }: Props) => {
  const t = useTranslate();
  const choices = value === '' || LICENCES.includes(value) ? LICENCES : [...LICENCES, value];
  return (
    <TextField select id={id} label={label} helperText={help} value={value} onChange={(event) => onChange(event.target.value)}>
      {choices.map((one) => (
        <MenuItem key={one} value={one}>
          {t(`drafts.stewardship.licences.${one}`, { _: one })}
        </MenuItem>
      ))}
    </TextField>
  );
};

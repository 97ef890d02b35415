import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Choice {
  id: string;
  name: string;
}

interface SeveralFieldProps {
  id: string;
  label: string;
  values: readonly string[];
  choices: readonly Choice[];
  onChange: (values: string[]) => void;
}

/** Some of those there are. What is chosen and no longer there is shown by its id, to be taken away. */
export const SeveralField = ({ id, label, values, choices, onChange }: SeveralFieldProps) => {
  const t = useTranslate();
  const byId = (value: string): Choice => choices.find((one) => one.id === value) ?? { id: value, name: value };
  return (
    <Autocomplete
      id={id}
      multiple
      disableCloseOnSelect
      options={[...choices]}
      value={values.map(byId)}
      getOptionLabel={({ name }) => name}
      getOptionKey={(choice) => choice.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_, chosen) => onChange(chosen.map((choice) => choice.id))}
      openText={t('ra.action.open')}
      closeText={t('ra.action.close')}
      clearText={t('ra.action.clear_input_value')}
      noOptionsText={t('ra.navigation.no_results', { _: '–' })}
      slotProps={{ chip: { size: 'small' } }}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
};

import { Checkbox, FormControlLabel, FormGroup, Radio, RadioGroup, Select } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FieldFrame } from '../FieldFrame.js';
import { describedBy, type FieldProps, type Told, useForm, useTold } from '../form.js';
import { type Field, optionsOf, widgetOf } from '../rules/field.js';
import { isMissing } from '../rules/value.js';

export interface Choice {
  value: unknown;
  label: string;
  under?: string;
}

interface ChoicesProps {
  field: Field;
  told: Told;
  choices: readonly Choice[];
  value: unknown;
  onChoose: (value: unknown) => void;
  /** What stands where nothing is chosen, and whether one may go back to it. */
  nothing: string | undefined;
}

/** The browser's own list of choices: it works by keyboard, with a screen reader and on a phone. Values of any kind are told by their place. */
export const Choices = ({ field, told, choices, value, onChoose, nothing }: ChoicesProps) => {
  const at = choices.findIndex((choice) => choice.value === value);
  const options = (some: readonly Choice[]) => some.map((choice) => <option key={choices.indexOf(choice)} value={choices.indexOf(choice)}>{choice.label}</option>);
  const headings = [...new Set(choices.map(({ under }) => under))].filter((under) => under !== undefined);
  return (
    <Select
      native
      size="small"
      fullWidth
      value={at < 0 ? '' : at}
      error={Boolean(told.message)}
      onChange={(event) => onChoose(String(event.target.value) === '' ? undefined : choices[Number(event.target.value)]?.value)}
      onBlur={told.onBlur}
      inputProps={{ id: told.id, 'aria-describedby': describedBy(told, field) }}
      sx={{ maxWidth: '32rem' }}
    >
      {nothing !== undefined && <option value="">{nothing}</option>}
      {options(choices.filter(({ under }) => under === undefined))}
      {headings.map((under) => (
        <optgroup key={under} label={under}>
          {options(choices.filter((choice) => choice.under === under))}
        </optgroup>
      ))}
    </Select>
  );
};

const Radios = ({ field, told, choices, value, onChoose }: ChoicesProps) => (
  <RadioGroup aria-labelledby={`${told.id}-label`} value={choices.findIndex((choice) => choice.value === value)} onChange={(_, at) => onChoose(choices[Number(at)]?.value)} onBlur={told.onBlur}>
    {choices.map(({ label }, index) => (
      <FormControlLabel key={index} value={index} label={label} control={<Radio slotProps={{ input: { 'aria-describedby': describedBy(told, field) } }} />} />
    ))}
  </RadioGroup>
);

const Several = ({ told, choices, value, onChoose }: ChoicesProps) => {
  const chosen: unknown[] = Array.isArray(value) ? value : [];
  const toggle = (one: unknown, on: boolean): void => onChoose(choices.map((choice) => choice.value).filter((each) => (each === one ? on : chosen.includes(each))));
  return (
    <FormGroup onBlur={told.onBlur}>
      {choices.map(({ value: own, label }, index) => (
        <FormControlLabel key={index} label={label} control={<Checkbox checked={chosen.includes(own)} onChange={(_, on) => toggle(own, on)} />} />
      ))}
    </FormGroup>
  );
};

export const SelectWidget = ({ field, value, path }: FieldProps) => {
  const t = useTranslate();
  const { change } = useForm();
  const told = useTold(path);
  const now = isMissing(value) ? field.default : value;
  const mayBeNothing = field.optional || isMissing(now);
  const props: ChoicesProps = {
    field,
    told,
    choices: optionsOf(field),
    value: now,
    onChoose: (next) => change(path, next),
    nothing: mayBeNothing ? t(field.optional ? 'semanticsForm.none' : 'semanticsForm.choose') : undefined,
  };
  const Widget = field.multiple ? Several : widgetOf(field) === 'radioGroup' ? Radios : Choices;
  return (
    <FieldFrame field={field} told={told} group={Widget !== Choices}>
      <Widget {...props} />
    </FieldFrame>
  );
};

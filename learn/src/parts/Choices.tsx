import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { APPEARANCES, changeAppearance, currentAppearance, type Appearance } from './appearance.js';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A few exclusive options side by side; real radio buttons underneath. */
export function Choice<T extends string>({ legend, name, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function AppearanceChoice() {
  const { t } = useWords();
  const [value, setValue] = useState<Appearance>(currentAppearance);
  const choose = (next: Appearance) => {
    changeAppearance(next);
    setValue(next);
  };
  return <Choice legend={t('nav.appearance')} name="appearance" options={APPEARANCES.map((option) => ({ value: option, label: t(`nav.${option}`) }))} value={value} onChange={choose} />;
}

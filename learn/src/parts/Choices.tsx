import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api.js';
import { changeLanguage, LANGUAGES, startLanguage } from '../i18n/index.js';
import { useWords } from '../i18n/use-words.js';
import { viewerQuery } from '../queries.js';
import type { Language, ViewerDto } from '../types.js';
import { rememberViewer } from '../viewer-memory.js';
import { APPEARANCES, changeAppearance, currentAppearance, type Appearance } from './appearance.js';
import { useErrorText } from './ErrorNotice.js';
import { useToast } from './toast.js';

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

export function LanguageChoice({ signedIn }: { readonly signedIn: boolean }) {
  const { t, language } = useWords();
  const client = useQueryClient();
  const [chosen, setChosen] = useState(language);
  const toast = useToast();
  const errorText = useErrorText();
  const choose = async (next: Language) => {
    setChosen(next);
    try {
      await changeLanguage(next);
      if (!signedIn) return;
      const viewer = rememberViewer(await write<ViewerDto>('PATCH', '/me', { language: next }));
      client.setQueryData(viewerQuery().queryKey, viewer);
      // What the api has told is in the language one read before.
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    } catch (error) {
      setChosen(startLanguage());
      toast({ text: errorText(error) });
    }
  };
  const options = LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`), lang: value }));
  return <Choice legend={t('nav.language')} name="language" options={options} value={chosen} onChange={(next) => void choose(next)} />;
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

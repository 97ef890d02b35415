import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api.js';
import { changeLanguage, LANGUAGES } from '../i18n/index.js';
import { useWords } from '../i18n/use-words.js';
import { viewerQuery } from '../queries.js';
import type { Language, ViewerDto } from '../types.js';
import { rememberViewer } from '../viewer-memory.js';
import { Choice } from './Choices.js';
import { useErrorText } from './ErrorNotice.js';
import { useToast } from './toast.js';

let wanted: Language | undefined;

/**
 * Tells the server, also when the page is left meanwhile; and once more when another was chosen before the answer, for the two may have
 * arrived the other way round.
 */
async function tell(language: Language): Promise<void> {
  wanted = language;
  for (let told: Language | undefined; told !== wanted;) {
    told = wanted;
    await write('PATCH', '/me', { language: told }, { keepalive: true }).catch((error: unknown) => {
      if (told === wanted) throw error;
    });
  }
}

/** When the server can't be told, the choice stands in this tab until it is asked again who one is. */
export function LanguageChoice({ signedIn }: { readonly signedIn: boolean }) {
  const { t, language } = useWords();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Language>();
  const toast = useToast();
  const errorText = useErrorText();
  const choose = async (next: Language) => {
    setChosen(next);
    client.setQueryData<ViewerDto>(viewerQuery().queryKey, (viewer) => viewer && rememberViewer({ ...viewer, language: next }));
    try {
      await Promise.all([signedIn && tell(next), changeLanguage(next)]);
      // What the api has told is in the language one read before.
      if (signedIn) await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    } catch (error) {
      toast({ text: errorText(error) });
    } finally {
      setChosen((last) => (last === next ? undefined : last));
    }
  };
  const options = LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`), lang: value }));
  return <Choice legend={t('nav.language')} name="language" options={options} value={chosen ?? language} onChange={(next) => void choose(next)} />;
}

import { NativeSelect } from '@mui/material';
import { useLocales, useLocaleState, useTranslate } from 'react-admin';
import { send } from '../providers/http.js';

/** The choice the server is being told of: the next one takes its place, or the two could arrive the other way round. */
let telling = new AbortController();

/** Also when the page is left meanwhile. When the server can't be told, the choice stands until the page is loaded anew. */
function tell(language: string): void {
  telling.abort();
  telling = new AbortController();
  send('PATCH', 'me', { language }, { signal: telling.signal, keepalive: true }).catch(() => undefined);
}

/** Follows the person: the same language in the learner's app, on every machine. */
export const LanguageChoice = () => {
  const t = useTranslate();
  const locales = useLocales();
  const [locale, setLocale] = useLocaleState();
  const choose = (language: string): void => {
    setLocale(language);
    tell(language);
  };
  return (
    <NativeSelect
      value={locale}
      disableUnderline
      inputProps={{ 'aria-label': t('spor.language') }}
      onChange={(event) => choose(event.target.value)}
      sx={{ fontSize: '.875rem', fontWeight: 600, color: 'primary.main', '& select': { px: 1, py: 0.75 }, '& svg': { color: 'inherit' } }}
    >
      {locales.map(({ locale: code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
};

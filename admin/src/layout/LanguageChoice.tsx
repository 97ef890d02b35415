import { NativeSelect } from '@mui/material';
import { useLocales, useLocaleState, useTranslate } from 'react-admin';
import { send } from '../providers/http.js';

let wanted: string | undefined;

/**
 * Tells the server, also when the page is left meanwhile; and once more when another was chosen before the answer, for the two may have
 * arrived the other way round. When it can't be told, the choice stands until the page is loaded anew.
 */
async function tell(language: string): Promise<void> {
  wanted = language;
  for (let told: string | undefined; told !== wanted;) {
    told = wanted;
    await send('PATCH', 'me', { language: told }, { keepalive: true }).catch(() => undefined);
  }
}

/** Follows the person: the same language in the learner's app, on every machine. */
export const LanguageChoice = () => {
  const t = useTranslate();
  const locales = useLocales();
  const [locale, setLocale] = useLocaleState();
  const choose = (language: string): void => {
    setLocale(language);
    void tell(language);
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

import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { ApiError } from '../api.js';
import { useWords } from '../i18n/use-words.js';

function fallbackKey(error: unknown) {
  if (!(error instanceof ApiError)) return navigator.onLine ? 'errors.unknown' : 'errors.offline';
  if (error.status === 0) return 'errors.offline';
  if (error.status >= 500) return 'errors.server';
  if (error.status === 403) return 'errors.forbidden';
  if (error.status === 404) return 'errors.notFound';
  if (error.status === 429) return 'errors.tooMany';
  return error.status === 400 || error.status === 422 ? 'errors.invalid' : 'errors.unknown';
}

/** What happened, what is kept and what to do. Our own words first, then the server's, which are bokmål. */
export function useErrorText(): (error: unknown) => string {
  const { t, language } = useWords();
  return (error) => {
    const codes = t('errors.codes', { returnObjects: true }) as Record<string, string>;
    const code = error instanceof ApiError ? error.code : '';
    const known = codes[code];
    if (known !== undefined) return known;
    if (error instanceof ApiError && error.detail !== '' && language !== 'en' && error.status >= 400 && error.status < 500) return error.detail;
    return t(fallbackKey(error));
  };
}

export function ErrorNotice({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useWords();
  const text = useErrorText()(error);
  // Asking again would give the same answer: the way on is elsewhere.
  const final = error instanceof ApiError && (error.status === 403 || error.status === 404);
  return (
    <Alert data-color="warning" role="alert" className="error-notice">
      <Paragraph>{text}</Paragraph>
      {retry !== undefined && (final ? <Button asChild variant="secondary"><Link to="/">{t('errors.home')}</Link></Button> : <Button variant="secondary" onClick={retry}>{t('app.retry')}</Button>)}
      {error instanceof ApiError && <p className="code">{t('errors.code', { code: error.code })}</p>}
    </Alert>
  );
}

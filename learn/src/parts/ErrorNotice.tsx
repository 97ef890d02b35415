import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { ApiError } from '../api.js';
import { useWords } from '../i18n/use-words.js';

/** What happened, what is kept and what to do: in the server's words, or in our own when it said none or is not well. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useWords();
  return (error) => {
    if (!(error instanceof ApiError)) return t(navigator.onLine ? 'errors.unknown' : 'errors.offline');
    if (error.status === 0) return t('errors.offline');
    if (error.status >= 500) return t('errors.server');
    return error.detail || t('errors.unknown');
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

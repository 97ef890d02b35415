import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { ApiError } from '../api.js';
import { useWords } from '../i18n/use-words.js';

/** What happened, what is kept and what to do: in the server's words, or in our own when it said none. */
function useErrorText(error: unknown): string {
  const { t } = useWords();
  if (!(error instanceof ApiError)) return t('errors.unknown');
  if (error.detail !== '') return error.detail;
  if (error.status === 0) return t('errors.offline');
  return t(error.status >= 500 ? 'errors.server' : 'errors.unknown');
}

export function ErrorNotice({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useWords();
  const text = useErrorText(error);
  return (
    <Alert data-color="warning" role="alert" className="error-notice">
      <Paragraph>{text}</Paragraph>
      {retry !== undefined && <Button variant="secondary" onClick={retry}>{t('app.retry')}</Button>}
      {error instanceof ApiError && <p className="code">{t('errors.code', { code: error.code })}</p>}
    </Alert>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useRouteError } from 'react-router';
import { ApiError } from '../api.js';
import { useWords } from '../i18n/use-words.js';

// A page's chunk that is gone: a new version was put out while this one was open.
const isOldVersion = (error: unknown): boolean => error instanceof TypeError && /import|module/i.test(error.message);

/** The last resort: something in the app itself failed. Its words are its own, because the pages' parts may be what failed. */
export function ErrorPage() {
  const { t } = useWords();
  const error = useRouteError();
  const code = error instanceof ApiError ? error.code : error instanceof Error ? error.name : 'unknown';
  return (
    <main id="innhold" className="page page-narrow stack">
      <h1 className="ds-heading" data-size="md">{t('errors.title')}</h1>
      <p role="alert">{t(isOldVersion(error) ? 'errors.newVersion' : 'errors.unknown')}</p>
      <div className="actions">
        <Button onClick={() => location.reload()}>{t('app.reload')}</Button>
        <Button asChild variant="secondary"><a href="/">{t('errors.home')}</a></Button>
      </div>
      <p className="code">{t('errors.code', { code })}</p>
    </main>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useRouteError } from 'react-router';
import { ApiError } from '../api.js';
import { useWords } from '../i18n/use-words.js';
import { servedNow } from '../new-version.js';
import { useOnline } from '../parts/OfflineNotice.js';

// A part of the app that could not be fetched: no net, no answer, or gone with a new build.
const isUnfetched = (error: unknown): boolean => error instanceof TypeError && /import|module/i.test(error.message);

/** A page that could not be shown, in the frame it would have stood in. Its words are its own, because the pages' parts may be what failed. */
export function ErrorPage() {
  const { t } = useWords();
  const error = useRouteError();
  const heading = useRef<HTMLHeadingElement>(null);
  const unfetched = isUnfetched(error);
  const { online, asking, again } = useAgain(unfetched);
  const title = t(unfetched ? 'errors.offlineTitle' : 'errors.title');
  const code = error instanceof ApiError ? error.code : error instanceof Error ? error.name : 'unknown';
  useEffect(() => {
    document.title = `${title} – Spor`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className="page page-narrow stack">
      <h1 ref={heading} tabIndex={-1} className="ds-heading page-title" data-size="md">{title}</h1>
      <p role="alert">{t(!unfetched ? 'errors.unknown' : online ? 'errors.unfetched' : 'errors.unfetchedOffline')}</p>
      <div className="actions">
        {unfetched ? <Button loading={asking} onClick={() => void again()}>{t('app.retry')}</Button> : <Button onClick={() => location.reload()}>{t('app.reload')}</Button>}
        {!unfetched && <Button asChild variant="secondary"><a href="/">{t('errors.home')}</a></Button>}
      </div>
      <p className="code">{t('errors.code', { code })}</p>
    </div>
  );
}

/**
 * The same page once more: by hand, and by itself when the net is back. By a whole load, for a browser never asks twice for a part
 * that failed; and only when somebody answers, for else the browser's own page would take the place of this one.
 */
function useAgain(waits: boolean) {
  const online = useOnline();
  const [asking, setAsking] = useState(false);
  const again = useCallback(async () => {
    setAsking(true);
    if ((await servedNow()) === null) return setAsking(false);
    location.reload();
  }, []);
  const wasOffline = useRef(!online);
  useEffect(() => {
    if (online && wasOffline.current && waits) void again();
    wasOffline.current = !online;
  }, [online, waits, again]);
  return { online, asking, again };
}

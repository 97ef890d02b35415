import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { changeLanguage, startLanguage } from '../i18n/index.js';
import { OutboxProvider } from '../player/OutboxProvider.js';
import { viewerQuery } from '../queries.js';
import { ErrorNotice } from './ErrorNotice.js';
import { useLive } from './live.js';
import { Page } from './Page.js';
import { useTitle } from './title.js';
import { ViewerContext } from './viewer.js';
import { Waiting } from './Waiting.js';

function Live() {
  useLive();
  return null;
}

/** What needs somebody signed in. The page's own questions run beside the one for who it is. */
export function SignedIn() {
  const { data: viewer, error, refetch } = useQuery(viewerQuery());
  useEffect(() => {
    if (viewer !== undefined && viewer.language !== startLanguage()) void changeLanguage(viewer.language);
  }, [viewer]);
  const failed = useTitle(undefined, error);
  if (viewer === undefined && failed === undefined) return <main id="innhold" className="page late"><Waiting boxes={3} /></main>;
  if (viewer === undefined) return <main id="innhold"><Page title={failed}><ErrorNotice error={error} retry={() => void refetch()} /></Page></main>;
  return (
    <ViewerContext value={viewer}>
      <OutboxProvider employeeId={viewer.id}>
        <Live />
        <Outlet />
      </OutboxProvider>
    </ViewerContext>
  );
}

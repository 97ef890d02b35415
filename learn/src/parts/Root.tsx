import { useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { forgetViewer } from '../viewer-memory.js';
import { onSignedOut } from '../query-client.js';
import { SkipLink } from './SkipLink.js';

/** Around every page: the skip link, the scroll position, and the way back after an expired session. */
export function Root() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const client = useQueryClient();
  useEffect(
    () =>
      onSignedOut(() => {
        if (pathname === '/logg-inn') return;
        forgetViewer();
        const expired = client.getQueryData(['me']) !== undefined;
        // Cleared when the page is left: a page that is still there would ask again at once.
        const left = navigate(`/logg-inn?til=${encodeURIComponent(pathname + search)}${expired ? '&utlopt=1' : ''}`, { replace: true });
        void Promise.resolve(left).then(() => client.clear());
      }),
    [client, navigate, pathname, search],
  );
  return (
    <>
      <SkipLink />
      <Outlet />
      <ScrollRestoration />
    </>
  );
}

import { useEffect, useSyncExternalStore } from 'react';
import { send } from '../../providers/http.js';
import type { Desk, DeskState } from './desk.js';

const READ_MS = 15_000;
const VISIT_MS = 30_000;

const isShown = (): boolean => document.visibilityState === 'visible';

/** The desk's state, kept fresh while the page is looked at: others are told that one is here, and what they save arrives. */
export function useDesk(desk: Desk): DeskState {
  useEffect(() => {
    const visit = (): void => void (isShown() && send('POST', `drafts/${desk.id}/visits`).catch(() => undefined));
    const refresh = (): void => void (isShown() && desk.refresh());
    const online = (): void => void desk.flush();
    const leave = (event: BeforeUnloadEvent): void => void (desk.hasUnsaved && event.preventDefault());
    visit();
    refresh();
    const timers = [setInterval(visit, VISIT_MS), setInterval(refresh, READ_MS)];
    addEventListener('online', online);
    addEventListener('beforeunload', leave);
    return () => {
      timers.forEach(clearInterval);
      removeEventListener('online', online);
      removeEventListener('beforeunload', leave);
      void desk.flush();
    };
  }, [desk]);
  return useSyncExternalStore(desk.subscribe, desk.snapshot);
}

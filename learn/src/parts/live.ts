import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { LiveEvent } from '../types.js';
import { atMostEvery } from './at-most-every.js';

// The page's own questions go first: the line is opened when they are on their way.
const OPEN_AFTER_MS = 800;
// So long before, it may have read already.
const READ_BEFORE_MS = 1000;
const LONGEST_MS = 60_000;

// A leader of many hears of every lesson that one of them completes, and reading again costs more than hearing.
const READ_AT_MOST_EVERY_MS = 2000;

/** @returns what reads a topic again */
function renewal(client: QueryClient): (event: MessageEvent<string>) => void {
  const known = new Map<string, () => void>();
  return (event) => {
    const { topic } = JSON.parse(event.data) as LiveEvent;
    const renew = known.get(topic) ?? atMostEvery(READ_AT_MOST_EVERY_MS, () => void client.invalidateQueries({ queryKey: [topic] }));
    known.set(topic, renew);
    renew();
  };
}

function renewAll(client: QueryClient): void {
  for (const topic of ['my-learning', 'my-competence', 'team'] as const) void client.invalidateQueries({ queryKey: [topic] });
}

/** What changes elsewhere is read again here. The line is closed while the page is hidden, so that many open tabs cost nothing. */
export function useLive(): void {
  const client = useQueryClient();
  useEffect(() => {
    let source: EventSource | null = null;
    let dropped = false;
    const renew = renewal(client);
    const began = performance.now();
    const open = () => {
      // What changes while nothing is heard is read when the line is open.
      if (document.hidden) dropped = true;
      if (source !== null || document.hidden) return;
      const missed = Math.min(Math.round(performance.now() - began) + READ_BEFORE_MS, LONGEST_MS);
      source = new EventSource(dropped ? '/api/live' : `/api/live?missed=${missed}`);
      source.addEventListener('changed', (event) => renew(event as MessageEvent<string>));
      source.addEventListener('error', () => (dropped = true));
      source.addEventListener('open', () => {
        if (dropped) renewAll(client);
        dropped = false;
      });
    };
    const close = () => {
      source?.close();
      source = null;
      dropped = true;
    };
    const follow = () => (document.hidden ? close() : open());
    const timer = setTimeout(open, OPEN_AFTER_MS);
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [client]);
}

import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from './announcer.js';

export interface Watched {
  readonly id: string;
  /** Differs when what is shown differs. */
  readonly signature: string;
  /** What a screen reader is told when it changes; `isNew` when it was not there before. */
  readonly say: (isNew: boolean) => string;
}

const MARKED_MS = 4000;

/** The ids among `before` and `now` that are new or look different. Everything is unchanged on the first sight. */
export const changedIds = (before: ReadonlyMap<string, string> | null, now: readonly Watched[]): string[] =>
  before === null ? [] : now.filter(({ id, signature }) => before.get(id) !== signature).map(({ id }) => id);

/** Marks for a moment what has changed since it was shown, and says it. `undefined` while nothing is shown yet. */
export function useChanged(items: readonly Watched[] | undefined): (id: string) => true | undefined {
  const seen = useRef<ReadonlyMap<string, string> | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const announce = useAnnounce();
  const state = items?.map(({ id, signature }) => `${id}:${signature}`).join('|');
  const latest = useRef(items);
  useEffect(() => {
    latest.current = items;
  });
  useEffect(() => {
    // Only what is seen differently counts: `items` is a new array at every rendering.
    const items = state === undefined ? undefined : latest.current;
    if (items === undefined) return;
    const before = seen.current;
    seen.current = new Map(items.map(({ id, signature }) => [id, signature]));
    const ids = changedIds(before, items);
    if (ids.length === 0) return;
    setMarked(new Set(ids));
    announce(items.filter(({ id }) => ids.includes(id)).map(({ id, say }) => say(before?.has(id) === false)).join(' '));
    const timer = setTimeout(() => setMarked(new Set()), MARKED_MS);
    return () => clearTimeout(timer);
  }, [state, announce]);
  return (id) => (marked.has(id) ? true : undefined);
}

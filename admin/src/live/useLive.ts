import { useEffect, useEffectEvent } from 'react';
import { API } from '../providers/http.js';
import type { LiveEvent } from '../types.js';
import { pauseBefore } from './pauseBefore.js';

/** The page reads while the line is being opened: what changed in so many milliseconds before is told when it is. */
const READ_BEFORE_MS = 1000;

/**
 * Calls `onChange` when the api says that something of this topic has changed. The browser itself reconnects after a lost line;
 * after a refusal (a restart, a proxy's 502) it gives up, so here it is asked again, ever more seldom. On return it catches up.
 */
export function useLive(topic: LiveEvent['topic'], onChange: (event: LiveEvent) => void): void {
  const changed = useEffectEvent(onChange);
  useEffect(() => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout>;
    let failures = 0;
    const connect = (): void => {
      source = new EventSource(`${API}/live?missed=${READ_BEFORE_MS}`);
      source.onopen = () => {
        if (failures > 0) changed({ topic });
        failures = 0;
      };
      source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
        const event = JSON.parse(data) as LiveEvent;
        if (event.topic === topic) changed(event);
      });
      source.onerror = () => {
        failures += 1;
        if (source?.readyState !== EventSource.CLOSED) return;
        clearTimeout(again);
        again = setTimeout(connect, pauseBefore(failures));
      };
    };
    connect();
    return () => {
      clearTimeout(again);
      source?.close();
    };
  }, [topic]);
}

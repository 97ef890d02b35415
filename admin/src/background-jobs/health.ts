import type { JobCounts } from './jobs.js';

/** A fact is handed over well under a second after it is stored; after this long something stands still. */
const STANDSTILL_SECONDS = 60;

export type JobHealth = 'queue-down' | 'standstill' | 'failed' | 'busy' | 'idle';

/** The one word that matters most of the counts. */
export function healthOf({ redis, waiting, active, failed, unsettledFacts, oldestUnsettledSeconds }: JobCounts): JobHealth {
  if (redis === 'down') return 'queue-down';
  if (unsettledFacts > 0 && oldestUnsettledSeconds > STANDSTILL_SECONDS) return 'standstill';
  if (failed > 0) return 'failed';
  return waiting + active + unsettledFacts > 0 ? 'busy' : 'idle';
}

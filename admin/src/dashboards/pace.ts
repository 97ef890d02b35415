import type { GoalFiguresDto } from '../types.js';

export type Pace =
  | { kind: 'suppressed' | 'reached' | 'unknown' }
  | { kind: 'in-time' | 'late'; reaches: string };

type Known = Pick<GoalFiguresDto, 'today' | 'missing' | 'paceReaches'> & { goal: { by: string } };

/** Where the last 30 days' pace leads, as the case that chooses the sentence. Days are `YYYY-MM-DD`, so they compare as text. */
export function paceOf({ today, missing, paceReaches, goal }: Known): Pace {
  if (today.suppressed || today.reached === null) return { kind: 'suppressed' };
  if (missing === 0) return { kind: 'reached' };
  if (paceReaches === null) return { kind: 'unknown' };
  return { kind: paceReaches <= goal.by ? 'in-time' : 'late', reaches: paceReaches };
}

/** Share reached, 0–1, or null when it is not shown. Nobody to count is nothing reached. */
export const shareOf = ({ reached, of }: { reached: number | null; of: number }): number | null =>
  reached === null ? null : of === 0 ? 0 : reached / of;

/** The unit below with most people left to reach, of those whose figure is shown. */
export function widestGap<Unit extends { reached: number | null; of: number }>(units: readonly Unit[]): Unit | undefined {
  const left = ({ reached, of }: Unit): number => (reached === null ? 0 : of - reached);
  const [first] = units.filter((unit) => left(unit) > 0).sort((a, b) => left(b) - left(a));
  return first;
}

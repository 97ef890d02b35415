/** As many processes may write statements at once. A moment's remainder by it says which of them it was, so no two ever give the same. */
export const SLOTS = 32;

/** Microseconds since 1970 of the moment that a process with this slot may give next: later than all it has given, and never before the clock. */
export function nextMoment(last: number, now: number, slot: number): number {
  const earliest = Math.max(now, last + 1);
  return earliest + ((slot - (earliest % SLOTS) + SLOTS) % SLOTS);
}

/** A moment with its microseconds, as xAPI wants it (`2026-11-26T08:00:00.123456Z`). */
export function isoOf(moment: number): string {
  const toMilliseconds = new Date(Math.floor(moment / 1000)).toISOString().slice(0, -1);
  return `${toMilliseconds}${String((1000 + (moment % 1000)) % 1000).padStart(3, '0')}Z`;
}

/** As a datetime(6) column wants it. @param iso as `isoOf` writes it */
export const columnOf = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, -1)}`;

/** When a statement was stored, by its number, as other rows have it. */
export const storedAt = (seq: string | number): Date => new Date(Math.floor(Number(seq) / 1000));

/** Moments for what happened at some times, each later than the one before. @param after microseconds since 1970 */
export function momentsFrom(after: number, times: readonly Date[]): number[] {
  let last = after;
  return times.map((time) => (last = nextMoment(last, time.getTime() * 1000, 0)));
}

/** As many processes may write statements at once. A moment's remainder by it says which of them it was, so no two ever give the same. */
export const SLOTS = 32;
const SECOND = 1_000_000;

/** Microseconds since 1970 of the moment that a process with this slot may give next: later than all it has given, and never before the clock. */
export function nextMoment(last: number, now: number, slot: number): number {
  const earliest = Math.max(now, last + 1);
  return earliest + ((slot - (earliest % SLOTS) + SLOTS) % SLOTS);
}

/** The second that was written last. Moments come by the thousand in one, and to write a date costs six times as much as to look at this. */
let written = { second: NaN, text: '' };

/** A moment with its microseconds, as xAPI wants it (`2026-11-26T08:00:00.123456Z`). */
export function isoOf(moment: number): string {
  const second = Math.floor(moment / SECOND);
  if (second !== written.second) written = { second, text: new Date(second * 1000).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length) };
  return `${written.text}.${String(SECOND + moment - second * SECOND).slice(1)}Z`;
}

/** As a datetime(6) column wants it. @param iso as `isoOf` writes it */
export const columnOf = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, -1)}`;

/** When a statement was stored, by its number, as other rows have it. */
export const storedAt = (seq: string | number): Date => new Date(Math.floor(Number(seq) / 1000));

/** The same in SQL, with its microseconds. @param seq an expression */
export const storedAtIn = (seq: string): string => `(TIMESTAMP'1970-01-01 00:00:00' + INTERVAL ${seq} MICROSECOND)`;

/** Moments for what happened at some times, each later than the one before. @param after microseconds since 1970 */
export function momentsFrom(after: number, times: readonly Date[]): number[] {
  let last = after;
  return times.map((time) => (last = nextMoment(last, time.getTime() * 1000, 0)));
}

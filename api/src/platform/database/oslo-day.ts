/** A calendar day in Europe/Oslo, `YYYY-MM-DD`. Due dates and snapshots are days, not moments. */
export type Day = string;

const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in Oslo at a moment. */
export const osloDay = (moment: Date): Day => OSLO.format(moment);

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'medium' });
const HALF_A_DAY = 12 * 3_600_000;
const offsetAt = (moment: number): number => Date.parse(`${CLOCK.format(moment).replace(' ', 'T')}Z`) - moment;

/**
 * The moment at which the clock in Oslo shows a time, `YYYY-MM-DDTHH:mm`. Of an hour that comes twice in autumn the first; in
 * the hour that is left out in spring as much later as it is into it.
 */
export function osloMoment(clock: string): Date {
  const asUtc = Date.parse(`${clock}:00Z`);
  const [before, after] = [asUtc - HALF_A_DAY, asUtc + HALF_A_DAY].map((near) => asUtc - offsetAt(near)) as [number, number];
  const shown = [before, after].filter((moment) => offsetAt(moment) === asUtc - moment);
  return new Date(shown.length ? Math.min(...shown) : before);
}

/** The day `count` days after (or before, when negative). */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

/** Every day from `from` to `to`, both included; none when `to` lies before. */
export const daysFrom = (from: Day, to: Day): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

/** A calendar day in Europe/Oslo, `YYYY-MM-DD`. Due dates and snapshots are days, not moments. */
export type Day = string;

const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in Oslo at a moment. */
export const osloDay = (moment: Date): Day => OSLO.format(moment);

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

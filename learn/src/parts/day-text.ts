// Day first, as in Norway, or year first, as machines write it; with points, strokes or spaces between.
const DAY_FIRST = /^(\d{1,2})[.,/\s-]+(\d{1,2})[.,/\s-]+(\d{4}|\d{2})\.?$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** The day, `YYYY-MM-DD`, that somebody has written, for example `12.3.2027`; `null` when it is none. */
export function dayOf(text: string): string | null {
  const written = text.trim();
  const [, first, month, last] = DAY_FIRST.exec(written) ?? [];
  if (first !== undefined) return existing(last?.length === 2 ? 2000 + Number(last) : Number(last), Number(month), Number(first));
  const [, year, ofYear, ofMonth] = YEAR_FIRST.exec(written) ?? [];
  return year === undefined ? null : existing(Number(year), Number(ofYear), Number(ofMonth));
}

/** `2027-03-12` as one writes it by hand: *12.3.2027*. */
export const dayText = (day: string): string => day.split('-').reverse().map(Number).join('.');

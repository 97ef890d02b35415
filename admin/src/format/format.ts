import type { Language } from '../types.js';
import { DAY, HOUR, MINUTE, TIME_WORDS, type TimeWords } from './time-words.js';

/** Nynorsk falls back to bokmål's numbers and dates where the browser does not know it; the two are written alike. */
const LOCALES: Record<Language, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

const isLanguage = (text: string): text is Language => text in LOCALES;
const localesOf = (language: string): string[] => LOCALES[isLanguage(language) ? language : 'nb'];

const wordsOf = (language: string): TimeWords => TIME_WORDS[isLanguage(language) ? language : 'nb'];

/** A day or instant as text. `YYYY-MM-DD` is a calendar day and never moves; an instant is told in Europe/Oslo. */
function dateText(language: string, value: string, options: Intl.DateTimeFormatOptions): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const date = new Date(isDay ? `${value}T12:00:00Z` : value);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(localesOf(language), { timeZone: isDay ? 'UTC' : 'Europe/Oslo', ...options }).format(date);
}

export const formatNumber = (language: string, value: number): string => new Intl.NumberFormat(localesOf(language)).format(value);

/** `share` is 0–1; whole per cent, as people say it. Never 100 % before all are there, never 0 % when somebody is. */
export function formatPercent(language: string, share: number): string {
  const whole = Math.round(share * 100);
  const honest = share < 1 && whole >= 100 ? 99 : share > 0 && whole <= 0 ? 1 : whole;
  return new Intl.NumberFormat(localesOf(language), { style: 'percent' }).format(honest / 100);
}

/** Difference between two shares, −1 to 1, in whole percentage points with its sign. */
export const formatPoints = (language: string, difference: number): string =>
  new Intl.NumberFormat(localesOf(language), { signDisplay: 'exceptZero' }).format(Math.round(difference * 100) || 0);

const KILO = 1000;

/** Bytes as people say them: *212 kB*, *3,4 MB*. */
export function formatSize(language: string, bytes: number): string {
  const [value, unit] = bytes < KILO * KILO ? [Math.max(1, Math.round(bytes / KILO)), 'kilobyte'] : [bytes / KILO / KILO, 'megabyte'];
  return new Intl.NumberFormat(localesOf(language), { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** *12. mars 2027* */
export const formatDay = (language: string, value: string): string => dateText(language, value, { day: 'numeric', month: 'long', year: 'numeric' });

/** *12. mars*, for a chart's axis. */
export const formatShortDay = (language: string, value: string): string => dateText(language, value, { day: 'numeric', month: 'short' });

/** *april 2027* */
export const formatMonth = (language: string, value: string): string => dateText(language, value, { month: 'long', year: 'numeric' });

/** *12. mars 2027 kl. 14:05* */
export const formatMoment = (language: string, value: string): string =>
  dateText(language, value, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** *for 3 dager siden*, from seconds between then and now (negative is past). */
export function formatAgo(language: string, seconds: number): string {
  const { now, minute, hour } = wordsOf(language);
  const [size, past] = [Math.abs(seconds), seconds < 0];
  if (size < MINUTE) return now;
  if (size < HOUR) return span(language, Math.round(size / MINUTE), minute, past);
  if (size < DAY) return span(language, Math.round(size / HOUR), hour, past);
  return inDays(language, Math.round(size / DAY) * (past ? -1 : 1));
}

/** *fredag 12. mars 2027, om 3 dager*. Both are calendar days, `YYYY-MM-DD`. */
export function formatDayInWords(language: string, day: string, today: string): string {
  const date = formatDay(language, day);
  if (!date) return '';
  const weekday = wordsOf(language).days[new Date(`${day}T12:00:00Z`).getUTCDay()];
  return `${weekday} ${date}, ${inDays(language, Math.round((Date.parse(day) - Date.parse(today)) / 1000 / DAY))}`;
}

function inDays(language: string, days: number): string {
  const { today, tomorrow, yesterday, day, week, month, year } = wordsOf(language);
  const [size, past] = [Math.abs(days), days < 0];
  if (size === 0) return today;
  if (size === 1) return past ? yesterday : tomorrow;
  // Up to three weeks in days: a date in 18 days is not *om 3 uker*.
  if (size < 21) return span(language, size, day, past);
  if (size < 60) return span(language, Math.round(size / 7), week, past);
  if (size < 700) return span(language, Math.round(size / 30.44), month, past);
  return span(language, Math.round(size / 365.25), year, past);
}

function span(language: string, count: number, [one, many]: readonly [string, string], past: boolean): string {
  const { ago, ahead } = wordsOf(language);
  return (past ? ago : ahead).replace('%', `${formatNumber(language, count)} ${count === 1 ? one : many}`);
}

export const formatList = (language: string, items: string[]): string => new Intl.ListFormat(localesOf(language), { type: 'conjunction' }).format(items);

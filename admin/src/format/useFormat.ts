import { useLocale } from 'react-admin';
import { useMemo } from 'react';
import { formatAgo, formatDay, formatDayInWords, formatList, formatMoment, formatMonth, formatNumber, formatPercent, formatPoints, formatShortDay, formatSize } from './format.js';

/** Today in the viewer's own calendar, `YYYY-MM-DD`. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

export interface Format {
  number: (value: number) => string;
  percent: (share: number) => string;
  points: (difference: number) => string;
  day: (value: string) => string;
  dayInWords: (day: string) => string;
  shortDay: (value: string) => string;
  month: (value: string) => string;
  moment: (value: string) => string;
  ago: (instant: string) => string;
  list: (items: string[]) => string;
  size: (bytes: number) => string;
}

/** The formats of `format.ts` in the language the viewer reads. */
export function useFormat(): Format {
  const language = useLocale();
  return useMemo(
    () => ({
      number: (value) => formatNumber(language, value),
      percent: (share) => formatPercent(language, share),
      points: (difference) => formatPoints(language, difference),
      day: (value) => formatDay(language, value),
      dayInWords: (day) => formatDayInWords(language, day, today()),
      shortDay: (value) => formatShortDay(language, value),
      month: (value) => formatMonth(language, value),
      moment: (value) => formatMoment(language, value),
      ago: (instant) => formatAgo(language, (Date.parse(instant) - Date.now()) / 1000),
      list: (items) => formatList(language, items),
      size: (bytes) => formatSize(language, bytes),
    }),
    [language],
  );
}

import type { Language } from '../types.js';

// Browsers don't all carry nynorsk names, so the words stand here.
const WORDS = {
  nb: {
    days: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    months: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
    today: 'i dag', tomorrow: 'i morgen', yesterday: 'i går',
    units: { day: ['dag', 'dager'], week: ['uke', 'uker'], month: ['måned', 'måneder'], year: ['år', 'år'] },
    ahead: (span: string) => `om ${span}`,
    ago: (span: string) => `for ${span} siden`,
    day: (day: number, month: string, year: number) => `${day}. ${month} ${year}`,
    hour: 't',
  },
  nn: {
    days: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
    months: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
    today: 'i dag', tomorrow: 'i morgon', yesterday: 'i går',
    units: { day: ['dag', 'dagar'], week: ['veke', 'veker'], month: ['månad', 'månader'], year: ['år', 'år'] },
    ahead: (span: string) => `om ${span}`,
    ago: (span: string) => `for ${span} sidan`,
    day: (day: number, month: string, year: number) => `${day}. ${month} ${year}`,
    hour: 't',
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday',
    units: { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'], year: ['year', 'years'] },
    ahead: (span: string) => `in ${span}`,
    ago: (span: string) => `${span} ago`,
    day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
    hour: 'h',
  },
} as const;

type Unit = keyof (typeof WORDS)['nb']['units'];
const OSLO = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo', year: 'numeric', month: '2-digit', day: '2-digit' });
const DAY = 86_400_000;

/** The calendar day in Oslo, `YYYY-MM-DD`, of a moment. */
export const osloDay = (moment: Date | string): string => OSLO.format(new Date(moment));

// A bare day is read as UTC midnight everywhere below, so that no time zone can move it.
const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
const asDay = (dayOrMoment: string): string => (dayOrMoment.length === 10 ? dayOrMoment : osloDay(dayOrMoment));

/** *12. mars 2027*. Takes a day or a moment (then the day in Oslo). */
export function shortDate(dayOrMoment: string, language: Language): string {
  const date = noon(asDay(dayOrMoment));
  const words = WORDS[language];
  return words.day(date.getUTCDate(), words.months[date.getUTCMonth()] ?? '', date.getUTCFullYear());
}

/** *fredag 12. mars 2027*. */
export function longDate(dayOrMoment: string, language: Language): string {
  const weekday = WORDS[language].days[noon(asDay(dayOrMoment)).getUTCDay()] ?? '';
  return `${weekday} ${shortDate(dayOrMoment, language)}`;
}

/** Whole days from `today` to `day`; negative when it is past. */
export const daysUntil = (day: string, today: string): number => Math.round((noon(day).getTime() - noon(today).getTime()) / DAY);

function spanOf(days: number): [number, Unit] {
  // Up to three weeks in days: a due date in 18 days is not *om 3 uker*.
  if (days < 21) return [days, 'day'];
  if (days < 60) return [Math.round(days / 7), 'week'];
  if (days < 700) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
}

/** *om 3 dager*, *i morgen*, *for 2 uker siden*. */
export function relativeDay(dayOrMoment: string, language: Language, today: string = osloDay(new Date())): string {
  const words = WORDS[language];
  const days = daysUntil(asDay(dayOrMoment), today);
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  if (days === -1) return words.yesterday;
  const [count, unit] = spanOf(Math.abs(days));
  const span = `${count} ${words.units[unit][count === 1 ? 0 : 1]}`;
  return days > 0 ? words.ahead(span) : words.ago(span);
}

/** *1 t 45 min*, *20 min*. */
export function duration(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${hours}\u00a0${WORDS[language].hour}` : '', rest > 0 || hours === 0 ? `${rest}\u00a0min` : ''];
  return parts.filter((part) => part !== '').join(' ');
}

import type { Language } from '../types.js';

export const MINUTE = 60;
export const HOUR = 3_600;
export const DAY = 86_400;

/** One and many. */
type Unit = readonly [string, string];

export interface TimeWords {
  readonly days: readonly string[];
  readonly now: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  /** With `%` for the span. */
  readonly ahead: string;
  readonly ago: string;
  readonly minute: Unit;
  readonly hour: Unit;
  readonly day: Unit;
  readonly week: Unit;
  readonly month: Unit;
  readonly year: Unit;
}

/** Browsers don't all carry nynorsk, and some say *døgn* in bokmål: the words stand here. */
export const TIME_WORDS: Record<Language, TimeWords> = {
  nb: {
    days: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    now: 'akkurat nå', today: 'i dag', tomorrow: 'i morgen', yesterday: 'i går', ahead: 'om %', ago: 'for % siden',
    minute: ['minutt', 'minutter'], hour: ['time', 'timer'], day: ['dag', 'dager'], week: ['uke', 'uker'], month: ['måned', 'måneder'], year: ['år', 'år'],
  },
  nn: {
    days: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
    now: 'akkurat no', today: 'i dag', tomorrow: 'i morgon', yesterday: 'i går', ahead: 'om %', ago: 'for % sidan',
    minute: ['minutt', 'minutt'], hour: ['time', 'timar'], day: ['dag', 'dagar'], week: ['veke', 'veker'], month: ['månad', 'månader'], year: ['år', 'år'],
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    now: 'just now', today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday', ahead: 'in %', ago: '% ago',
    minute: ['minute', 'minutes'], hour: ['hour', 'hours'], day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'], year: ['year', 'years'],
  },
};

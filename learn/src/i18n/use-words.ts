import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../types.js';
import { duration, longDate, relativeDay, shortDate } from './dates.js';

export interface WordsInUse {
  readonly t: TFunction;
  readonly language: Language;
  readonly exists: (key: string) => boolean;
  /** *fredag 12. mars 2027* */
  readonly long: (day: string) => string;
  /** *12. mars 2027* */
  readonly short: (day: string) => string;
  /** *om 3 dager* */
  readonly relative: (day: string) => string;
  /** *1 t 45 min* */
  readonly minutes: (count: number) => string;
}

/** The texts and the ways of saying dates and times in the reader's language. */
export function useWords(): WordsInUse {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return {
    t,
    language,
    exists: (key: string) => i18n.exists(key),
    long: (day: string) => longDate(day, language),
    short: (day: string) => shortDate(day, language),
    relative: (day: string) => relativeDay(day, language),
    minutes: (count: number) => duration(count, language),
  };
}

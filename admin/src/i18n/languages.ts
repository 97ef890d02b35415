import type { Language } from '../types.js';

export const LANGUAGE_NAMES: { locale: Language; name: string }[] = [
  { locale: 'nb', name: 'Bokmål' },
  { locale: 'nn', name: 'Nynorsk' },
  { locale: 'en', name: 'English' },
];

/** The language of what the server says in all three. */
export const languageOf = (locale: string): 'nb' | 'nn' | 'en' => (locale === 'nn' || locale === 'en' ? locale : 'nb');

import polyglot from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import type { Language } from '../types.js';
import { LANGUAGE_NAMES } from './languages.js';
import type { Messages } from './nb/index.js';

/** Each language is its own file, fetched when somebody reads in it. */
const LOAD: Record<Language, () => Promise<Messages>> = {
  nb: async () => (await import('./nb/index.js')).nb,
  nn: async () => (await import('./nn/index.js')).nn,
  en: async () => (await import('./en/index.js')).en,
};

const isLanguage = (locale: string): locale is Language => locale in LOAD;

/** An interface that speaks `language` from its first word. */
export async function createI18nProvider(language: Language): Promise<I18nProvider> {
  const first = await LOAD[language]();
  return polyglot((locale) => (locale === language ? first : LOAD[isLanguage(locale) ? locale : 'nb']()), language, LANGUAGE_NAMES);
}

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../types.js';
import { nb, type Words } from './nb.js';

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
const KEY = 'spor.language';

// Bokmål comes with the app; the others are fetched by those who read them.
const others: Record<Exclude<Language, 'nb'>, () => Promise<Words>> = {
  nn: async () => (await import('./nn.js')).nn,
  en: async () => (await import('./en.js')).en,
};

const isLanguage = (text: string | null | undefined): text is Language => text === 'nb' || text === 'nn' || text === 'en';

function fromBrowser(): Language {
  const first = navigator.languages.map((tag) => tag.slice(0, 2).replace('no', 'nb')).find(isLanguage);
  return first ?? 'nb';
}

export function startLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  return isLanguage(kept) ? kept : fromBrowser();
}

let wanted: Language | undefined;

/** The last one asked for stands, in whatever order their words arrive. */
export async function changeLanguage(language: Language): Promise<void> {
  wanted = language;
  if (language !== 'nb' && !i18next.hasResourceBundle(language, 'translation')) i18next.addResourceBundle(language, 'translation', await others[language]());
  if (wanted !== language) return;
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(KEY, language);
}

export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nb',
    fallbackLng: 'nb',
    resources: { nb: { translation: nb } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await changeLanguage(startLanguage());
}

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const folder = '@lumieducation/h5p-server/build/assets/translations/client/';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const words = new Map<string, Record<string, string>>(LANGUAGES.map((language) => [language, require(`${folder}${language}.json`) as Record<string, string>]));

/** The H5P core's words; `key` is `client:<word>`. English where a language has none. */
export function clientWords(key: string, language: string): string {
  const word = key.replace(/^client:/, '');
  return words.get(language)?.[word] ?? words.get('en')?.[word] ?? word;
}

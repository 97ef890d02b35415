import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const folder = '@lumieducation/h5p-server/build/assets/translations';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
/** The core's own words, and what an author is asked of licence and origin. */
const KINDS = ['client', 'copyright-semantics', 'metadata-semantics'] as const;
const words = new Map(KINDS.flatMap((kind) => LANGUAGES.map((language) => [`${language} ${kind}`, require(`${folder}/${kind}/${language}.json`) as Record<string, string>])));

/** The words of H5P's core and editor; `key` is `client:<word>`. English where a language has none. */
export function h5pWords(key: string, language: string): string {
  const [, kind = 'client', word = key] = /^([\w-]+):(.*)$/s.exec(key) ?? [];
  return words.get(`${language} ${kind}`)?.[word] ?? words.get(`en ${kind}`)?.[word] ?? word;
}

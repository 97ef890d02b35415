import { type ContentLanguage } from '../content-import/course-source.dto.js';
import { type Finding, warns } from './finding.rules.js';
import * as says from './check-words.rules.js';

/** Small words that only one of the three has. */
const TELLING: Readonly<Record<ContentLanguage, ReadonlySet<string>>> = {
  nb: new Set(['ikke', 'jeg', 'hva', 'hvem', 'hvor', 'hvordan', 'hvilken', 'hvis', 'noe', 'noen', 'bare', 'mye', 'fra', 'en', 'et', 'hun', 'dere', 'deres', 'mer', 'gjør', 'være']),
  nn: new Set(['ikkje', 'eg', 'kva', 'kven', 'kvar', 'korleis', 'viss', 'noko', 'nokon', 'berre', 'mykje', 'frå', 'ein', 'eit', 'dykkar', 'meir', 'gjer', 'vere']),
  en: new Set(['the', 'and', 'of', 'are', 'that', 'you', 'what', 'this', 'with', 'not', 'have', 'it', 'who', 'they', 'from', 'was', 'or']),
};
const FEWEST = 8;

/** A text is read aloud and hyphenated in the language it is tagged with, so the tag must be true: a translation that is still a copy is told of. */
export function languageFindings(file: string, text: string, language: ContentLanguage): Finding[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(TELLING).map(([name, telling]) => ({ name: name as ContentLanguage, count: words.filter((word) => telling.has(word)).length }));
  const own = counts.find(({ name }) => name === language)?.count ?? 0;
  const [most] = [...counts].sort((one, other) => other.count - one.count);
  return most && most.name !== language && most.count >= FEWEST && most.count > 3 * own ? [warns('language-tag', file, says.otherLanguage(language, most.name))] : [];
}

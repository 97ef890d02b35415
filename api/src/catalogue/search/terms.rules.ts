import { isStopWordSomewhere } from '../word-forms/stop-words.rules.js';
import { placedWords, stemsOf } from '../word-forms/words.rules.js';

/** What one of the words that are searched for is found by. */
export interface Term {
  readonly word: string;
  readonly stems: readonly string[];
  /** What it is perhaps found by: in the other language, as the end of a compound, and, while somebody is still writing it, what words that begin like it are found by. */
  readonly perhaps: readonly string[];
}

/** Nobody means more words than these. */
const MOST_WORDS = 8;
const LEAST_BEGUN = 3;

/** The words that count: those that say little are left out, unless there are no others. */
export function askedWords(q: string): string[] {
  const words = [...new Set(placedWords(q).map(({ word }) => word))].filter(Boolean);
  const telling = words.filter((word) => !isStopWordSomewhere(word));
  return (telling.length ? telling : words).slice(0, MOST_WORDS);
}

/** The word that may not be written out yet: the last one, when nothing stands after it. */
export function begunWord(q: string, words: readonly string[]): string | undefined {
  const last = placedWords(q).at(-1);
  return last && last.to === q.length && last.word.length >= LEAST_BEGUN && words.includes(last.word) ? last.word : undefined;
}

/** @param language of who asks; texts of the other language are found too, and come after */
export function termOf(word: string, language: string, begun: readonly string[] = []): Term {
  const stems = stemsOf(word, language);
  const others = [...stemsOf(word, language === 'en' ? 'nb' : 'en'), ...begun];
  return { word, stems, perhaps: [...new Set(others)].filter((stem) => !stems.includes(stem)) };
}

export const alsoBy = (term: Term, more: readonly string[]): Term => ({ ...term, perhaps: [...new Set([...term.perhaps, ...more])].filter((stem) => !term.stems.includes(stem)) });

export const stemsOfTerm = ({ stems, perhaps }: Term): string[] => [...stems, ...perhaps];

/** What was written, with other words in place of those that were misspelt. */
export function respelt(q: string, spellings: ReadonlyMap<string, string>): string {
  const placed = placedWords(q);
  const pieces = placed.map(({ word, from, to }, index) => `${q.slice(placed[index - 1]?.to ?? 0, from)}${spellings.get(word) ?? q.slice(from, to)}`);
  return `${pieces.join('')}${q.slice(placed.at(-1)?.to ?? 0)}`.trim();
}

import { isStopWord } from '../word-forms/stop-words.rules.js';
import { stemOf, wordsOf } from '../word-forms/words.rules.js';
import { type SearchKind } from './search-index.entity.js';

/** Raised whenever stems, weights or plain text come out otherwise than before: then everything is read again. */
export const INDEX_RULES = 1;

/** A published thing in one language, as it is to be found. */
export interface SearchDraft {
  readonly kind: SearchKind;
  readonly thingId: string;
  readonly language: string;
  /** In learn. */
  readonly address: string;
  readonly title: string;
  /** What people call it besides its title, e.g. `C1`. */
  readonly key?: string;
  readonly place?: readonly string[];
  readonly summary?: string;
  /** Plain text, a paragraph on each line. */
  readonly body: string;
}

export interface Posting {
  readonly stem: string;
  readonly weight: number;
}

/** Title over summary over text: a word in a title says more than any number of them in what follows. */
const IN_TITLE = 60;
const OF_TITLE = 40;
const IN_SUMMARY = 25;
const IN_TEXT = 4;
const MOST_TIMES = 6;

/** What the thing is found by. A short title says more about each of its words than a long one. */
export function postingsOf({ title, key = '', summary = '', body, language }: Pick<SearchDraft, 'title' | 'key' | 'summary' | 'body' | 'language'>): Posting[] {
  const weights = new Map<string, number>();
  const add = (stem: string, weight: number) => weights.set(stem, (weights.get(stem) ?? 0) + weight);
  const titleWords = wordsOf(`${title} ${key}`);
  const stemsIn = (words: readonly string[]) => words.map((word) => stemOf(word, language));
  for (const stem of new Set(stemsIn(titleWords))) add(stem, IN_TITLE + Math.round(OF_TITLE / titleWords.length));
  for (const stem of new Set(stemsIn(wordsOf(summary).filter((word) => !isStopWord(word, language))))) add(stem, IN_SUMMARY);
  for (const [stem, times] of counted(stemsIn(wordsOf(body).filter((word) => !isStopWord(word, language))))) add(stem, IN_TEXT + Math.min(MOST_TIMES, times));
  return [...weights].map(([stem, weight]) => ({ stem, weight }));
}

/** Its words as they are written, each with its stem. Numbers are not misspelt. */
export function spellingsOf({ title, summary = '', body, language }: SearchDraft): { word: string; stem: string }[] {
  const words = new Set(wordsOf(`${title}\n${summary}\n${body}`).filter((word) => word.length > 2 && /^\p{L}+$/u.test(word)));
  return [...words].map((word) => ({ word, stem: stemOf(word, language) }));
}

function counted(stems: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  return times;
}

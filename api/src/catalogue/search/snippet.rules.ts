import { placedWords, spelledOut, stemOf } from '../word-forms/words.rules.js';
import { type TextPart } from './search.dto.js';
import { stemsOfTerm, type Term } from './terms.rules.js';

const ROOM = 180;
/** What stands before the first hit, so that one sees what it is about. */
const BEFORE = 50;

interface Hit {
  readonly from: number;
  readonly to: number;
  /** Which of the words it is. */
  readonly term: number;
}

/** A text whose words that were searched for are marked. */
export const marked = (text: string, terms: readonly Term[], language: string): TextPart[] => parts(text, hitsIn(text, terms, language), 0, text.length);

/** The piece of a text in which most of the words stand, marked; the beginning of it when none does. */
export function snippet(paragraphs: string, terms: readonly Term[], language: string): TextPart[] {
  const text = oneLine(paragraphs);
  const hits = hitsIn(text, terms, language);
  const first = bestOf(hits);
  const from = startBefore(text, first ? first.from : 0);
  const to = endAfter(text, from + ROOM, first?.to ?? 0);
  return [...(from > 0 ? [{ text: '… ', hit: false }] : []), ...parts(text, hits, from, to), ...(to < text.length ? [{ text: ' …', hit: false }] : [])];
}

/** A line that is no sentence, a heading or a point in a list, is kept apart from the next one. */
const oneLine = (text: string): string => text.replace(/(?<=[^.!?:…])\n/g, ' · ').replace(/\n/g, ' ');

/** How many of the words stand in a text. */
export const termsIn = (text: string, terms: readonly Term[], language: string): number => new Set(hitsIn(text, terms, language).map(({ term }) => term)).size;

function hitsIn(text: string, terms: readonly Term[], language: string): Hit[] {
  const byStem = new Map(terms.flatMap((term, index) => stemsOfTerm(term).map((stem) => [stem, index] as const)));
  // To find a word's form takes time, and a form begins as its word does.
  const beginnings = new Set([...byStem.keys()].map(beginning));
  return placedWords(text).flatMap(({ word, from, to }) => {
    const term = beginnings.has(beginning(word)) ? byStem.get(stemOf(word, language)) : undefined;
    return term === undefined ? [] : [{ from, to, term }];
  });
}

/** No stemmer touches the first two letters. */
const beginning = (word: string): string => spelledOut(word.slice(0, 2)).slice(0, 2);

/** The hit that most of the other words follow closely. */
function bestOf(hits: readonly Hit[]): Hit | undefined {
  let best: { hit: Hit; words: number } | undefined;
  for (const [index, hit] of hits.entries()) {
    const words = new Set<number>();
    for (let next = index; next < hits.length && (hits[next]?.to ?? 0) - hit.from < ROOM - BEFORE; next += 1) words.add(hits[next]?.term ?? 0);
    if (!best || words.size > best.words) best = { hit, words: words.size };
  }
  return best?.hit;
}

/** At the beginning of a sentence, or at least of a word. */
function startBefore(text: string, at: number): number {
  if (at <= BEFORE) return 0;
  const window = text.slice(at - BEFORE, at);
  const sentence = [...window.matchAll(/ · |[.!?:…] (?=\p{Lu}|«)/gu)].at(-1);
  if (sentence) return at - BEFORE + sentence.index + sentence[0].length;
  return at - BEFORE + Math.max(0, window.search(/\s/) + 1);
}

/** After a whole word, and never within a hit. */
function endAfter(text: string, at: number, least: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return Math.max(space, least);
}

function parts(text: string, hits: readonly Hit[], from: number, to: number): TextPart[] {
  const found: TextPart[] = [];
  let at = from;
  const add = (until: number, hit: boolean) => {
    if (until > at) found.push({ text: text.slice(at, until), hit });
    at = Math.max(at, until);
  };
  for (const hit of hits.filter((one) => one.from >= from && one.to <= to)) {
    add(hit.from, false);
    add(hit.to, true);
  }
  add(to, false);
  return found;
}

import { type Finding, warns } from './finding.rules.js';
import * as says from './check-words.rules.js';

/** Letters from which a word is long. */
const LONG = 7;
/** A shorter text says too little about itself. */
const FEWEST_WORDS = 60;
const SHOWN = 2;

export interface Readability {
  /** Björnsson 1968: words to a sentence, and long words of a hundred. 40 is a newspaper, 50 an official letter. */
  readonly lix: number;
  readonly words: number;
  /** The longest first. */
  readonly longest: readonly { readonly text: string; readonly words: number }[];
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
/** An end is followed by what can begin a sentence: the full stop in «f.eks. når» is none. A colon ends one too, as in Björnsson's count. */
const END = /(?<=[.!?…:][»”"')\]]*)\s+(?=[«“"'([–—-]*\s*[\p{Lu}\p{N}])|(?<=:)\s+/gu;

const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** @param parts paragraphs, headings and points: each ends a sentence, also without a full stop */
export function readabilityOf(parts: readonly string[]): Readability {
  const sentences = parts.flatMap((part) => part.split(END)).map((text) => ({ text: text.trim().replace(/\s+/g, ' '), words: wordsIn(text).length })).filter(({ words }) => words > 0);
  const words = parts.flatMap(wordsIn);
  const long = words.filter((word) => [...word].length >= LONG).length;
  const lix = words.length ? words.length / sentences.length + (100 * long) / words.length : 0;
  return { lix: Math.round(lix), words: words.length, longest: sentences.sort((one, other) => other.words - one.words) };
}

/** Says which sentences to begin with: a number alone helps nobody. */
export function lixFindings(file: string, parts: readonly string[], limit: number): Finding[] {
  const { lix, words, longest } = readabilityOf(parts);
  if (words < FEWEST_WORDS || lix <= limit) return [];
  const worst = longest.slice(0, SHOWN);
  return [warns('lix', file, says.tooHeavy(lix, limit, worst), beginningOf(worst[0]?.text ?? ''))];
}

/** A few words of it, as they stand on one line of the file. */
const beginningOf = (sentence: string): string => sentence.split(' ').slice(0, 3).join(' ');

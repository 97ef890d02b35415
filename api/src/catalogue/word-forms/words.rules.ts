import { stemmer } from 'stemmer';
import { norwegianStem } from './norwegian-stem.rules.js';

/** Longer ones are cut: no word that is searched for is longer. */
export const LONGEST_WORD = 40;
const WORD = /[\p{L}\p{N}\u00ad]+(?:[-‐‑][\p{L}\p{N}\u00ad]+)*/gu;
const PART = /[\p{L}\p{N}\u00ad]+/gu;

export interface PlacedWord {
  readonly word: string;
  /** Where it stands in the text: `text.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** The words of a text in order; of `e-post` both parts. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(PART), ({ 0: found, index }) => ({ word: normalWord(found), from: index, to: index + found.length }));
}

/** What a text is found by: its words, and those with a hyphen also written as one. */
export function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(WORD)).flatMap(([found]) => {
    const parts = found.split(/[-‐‑]/);
    return [...parts, ...(parts.length > 1 ? [parts.join('')] : [])].map(normalWord);
  });
}

/** Small letters, without accents but for æ, ø and å; Swedish and German letters as their Norwegian sisters. */
export function normalWord(written: string): string {
  const small = written.replaceAll('\u00ad', '').normalize('NFC').toLowerCase().replaceAll('ä', 'æ').replaceAll('ö', 'ø');
  const plain = /^[a-z0-9æøå]*$/.test(small) ? small : small.replace(/[^æøå]+/g, (letters) => letters.normalize('NFD').replace(/\p{M}/gu, ''));
  return plain.slice(0, LONGEST_WORD);
}

/** The form in which all forms of a word meet, in a text of that language. Written with aa, ae and oe, so that both spellings meet too. */
export const stemOf = (word: string, language: string): string => spelledOut(language === 'en' && /^[a-z]+$/.test(word) ? stemmer(word) : norwegianStem(word)).slice(0, LONGEST_WORD);

/** Every form in which a word that somebody writes may stand in texts of a language: nobody says whether `ae` was meant for `æ`. */
export const stemsOf = (word: string, language: string): string[] => [...new Set([word, drawnTogether(word)].map((spelling) => stemOf(spelling, language)))];

const drawnTogether = (word: string): string => word.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø');

/** Without æ, ø and å, as names are often written. */
export const spelledOut = (word: string): string => word.replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe');

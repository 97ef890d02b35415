import { stemOf } from './words.rules.js';

/** A shorter ending stands at the end of almost anything. */
const LEAST_ENDING = 3;
const LEAST_HEAD = 3;
/** Before a very short ending a very short beginning is chance: «sak» is not meant by «årsak». */
const LEAST_HEAD_BEFORE_SHORT = 4;

export const isEnding = (stem: string): boolean => stem.length >= LEAST_ENDING && /^[a-z]+$/.test(stem);

/** Read from behind: what ends alike begins alike, and is found by an index. */
export const fromBehind = (stem: string): string => [...stem].reverse().join('');

/**
 * What may stand before an ending in a compound: «hypotese» in «hypotesekort», «arbeid» in «arbeidsgruppe». One of them must be a word by itself.
 * @param stem of the whole @returns the stems of the possible beginnings; none when there is no room for one
 */
export function headsOf(stem: string, ending: string): string[] {
  const head = stem.slice(0, stem.length - ending.length);
  const least = ending.length > LEAST_ENDING ? LEAST_HEAD : LEAST_HEAD_BEFORE_SHORT;
  if (!stem.endsWith(ending) || head.length < least) return [];
  // Joined by an s or an e, or by nothing.
  const heads = [head, ...(/[se]$/.test(head) && head.length > least ? [head.slice(0, -1)] : [])];
  return [...new Set(heads.flatMap((one) => [one, stemOf(one, 'nb')]))];
}

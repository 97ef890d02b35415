import type { SearchKind } from '../types.js';

/** As they are called in the address, which is in the language of those who read it. */
const NAMES: Record<SearchKind, string> = { course: 'kurs', path: 'laeringssti', lesson: 'leksjon', exercise: 'ovelse', toolkit: 'verktoy', competence: 'kompetanse' };
const KINDS = Object.keys(NAMES) as SearchKind[];

/** Hits of each kind when all kinds are shown, and how many more of one at a time. */
export const FEW = 5;
export const MANY = 25;
/** The api gives no more; whoever wants more writes another word. */
export const MOST = 200;
/** One letter stands everywhere. */
const LEAST_LETTERS = 2;

/** What is searched for: the page's address is all there is to know. */
export interface Search {
  readonly q: string;
  readonly kind: SearchKind | undefined;
  /** How many hits of each kind. */
  readonly count: number;
}

export function searchOf(address: URLSearchParams): Search {
  const kind = KINDS.find((one) => NAMES[one] === address.get('type'));
  const count = Number(address.get('antall'));
  const least = kind === undefined ? FEW : MANY;
  return { q: address.get('q') ?? '', kind, count: kind !== undefined && Number.isInteger(count) ? Math.min(MOST, Math.max(least, count)) : least };
}

export function addressOf({ q, kind, count }: Partial<Search>): Record<string, string> {
  return {
    ...(q ? { q } : {}),
    ...(kind === undefined ? {} : { type: NAMES[kind] }),
    ...(kind !== undefined && count !== undefined && count > MANY ? { antall: String(count) } : {}),
  };
}

export const isEnough = (q: string): boolean => q.trim().length >= LEAST_LETTERS;

/** One thing to tell the api: a statement of an exercise, or that a lesson is read. */
export interface Letter {
  /** The statement's id: the api stores it once, however often it is sent. */
  readonly id: string;
  readonly path: string;
  readonly body: unknown;
  readonly tries: number;
}

/** `sent`: the api has it. `later`: keep it and try again. `signed-out`: keep it until somebody signs in. `refused`: sending it again would never help. */
export type Verdict = 'sent' | 'later' | 'signed-out' | 'refused';

/** What an HTTP status (0 = not reached) says about a letter. A conflict means that it was stored before. */
export function verdictOf(status: number): Verdict {
  if (status >= 200 && status < 300) return 'sent';
  if (status === 409) return 'sent';
  if (status === 401) return 'signed-out';
  return status === 0 || status === 408 || status === 425 || status === 429 || status >= 500 ? 'later' : 'refused';
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/** Milliseconds to wait after `tries` attempts: 1, 2, 4 … at most 60 seconds. */
export const waitAfter = (tries: number): number => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, tries - 1));

/** Puts a letter last; one that is there already stays where it is. */
export const add = (queue: readonly Letter[], letter: Letter): Letter[] => (queue.some(({ id }) => id === letter.id) ? [...queue] : [...queue, letter]);

/** The queue after the first letter got its verdict. Order is kept: an answer never overtakes an earlier one. */
export function after(queue: readonly Letter[], id: string, verdict: Verdict): Letter[] {
  if (verdict === 'sent' || verdict === 'refused') return queue.filter((letter) => letter.id !== id);
  return queue.map((letter) => (letter.id === id ? { ...letter, tries: letter.tries + 1 } : letter));
}

const isLetter = (value: unknown): value is Letter =>
  typeof value === 'object' && value !== null && typeof (value as Letter).id === 'string' && typeof (value as Letter).path === 'string' && typeof (value as Letter).tries === 'number';

/** What was kept, as a queue; anything that is not a letter is left out. */
export function parse(text: string | null): Letter[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isLetter) : [];
  } catch {
    return [];
  }
}

import { z } from 'zod';
import { sha256 } from '../../platform/index.js';

const SIGNS = 8;

/** What a translation was last brought up to: a fingerprint of each passage of the bokmål text, in order. */
export const Follows = z.string().regex(new RegExp(`^[0-9a-f]{${SIGNS}}( [0-9a-f]{${SIGNS}})*$`), 'is not what “mark-translations” writes');

/** The same for the same words, however their lines are broken. */
export const fingerprintOf = (words: string): string => sha256(Buffer.from(words.replace(/\s+/g, ' ').trim())).toString('hex').slice(0, SIGNS);

/** One step from what a translation follows to what bokmål says now: a passage that stands, is new, is gone, or is another. */
export interface Step {
  /** Its place in what bokmål says now; undefined when it is gone. */
  readonly now?: number;
  /** The fingerprint of what it was; undefined when it is new. */
  readonly before?: string;
  readonly isSame: boolean;
}

/** Between two passages that stand, the first that is gone has become the first that is new, and so on. */
export function stepsBetween(before: readonly string[], now: readonly string[]): Step[] {
  const steps: Step[] = [];
  const lengths = commonLengths(before, now);
  const common = (one: number, other: number): number => lengths[one]?.[other] ?? 0;
  let [was, is] = [0, 0];
  let [gone, added]: [string[], number[]] = [[], []];
  const settle = (): void => {
    for (let place = 0; place < Math.max(gone.length, added.length); place += 1) steps.push({ now: added[place], before: gone[place], isSame: false });
    [gone, added] = [[], []];
  };
  while (was < before.length || is < now.length) {
    if (was < before.length && is < now.length && before[was] === now[is]) {
      settle();
      steps.push({ now: is, before: before[was], isSame: true });
      [was, is] = [was + 1, is + 1];
    } else if (is >= now.length || (was < before.length && common(was + 1, is) >= common(was, is + 1))) gone.push(before[was++] as string);
    else added.push(is++);
  }
  settle();
  return steps;
}

/** How many passages have changed, come or gone. */
export const changesBetween = (before: readonly string[], now: readonly string[]): number => stepsBetween(before, now).filter(({ isSame }) => !isSame).length;

/** How many passages the rest of two texts have in common, from each place on. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => Array.from({ length: other.length + 1 }, () => 0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) (lengths[i] as number[])[j] = one[i] === other[j] ? 1 + (lengths[i + 1]?.[j + 1] ?? 0) : Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
  }
  return lengths;
}

/** A file without what it follows: what is left is what people read. */
export const withoutFollows = (text: string): string => text.replace(/^ *follows: .*\n/m, '').replace(/,\s*"follows": *"[0-9a-f ]*"/, '');

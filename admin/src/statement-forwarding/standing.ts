import type { ForwardingDto } from '../types.js';

/** The api counts no further. */
const MOST_BEHIND = 10_000;

/** The one word that matters most: why nothing moves, or that it does. */
export type Standing = 'locked-out' | 'answers-wrong' | 'silent' | 'behind' | 'even';

export function standingOf({ failure, behind }: Pick<ForwardingDto, 'failure' | 'behind'>): Standing {
  if (!failure) return behind > 0 ? 'behind' : 'even';
  if (failure.status === null) return 'silent';
  return failure.status === 401 || failure.status === 403 ? 'locked-out' : 'answers-wrong';
}

export const isPastCounting = (behind: number): boolean => behind > MOST_BEHIND;

/** The part of an address that people know it by. */
export const hostOf = (target: string): string => (URL.canParse(target) ? new URL(target).host : target);

const FIRST = 2_000;
const LONGEST = 60_000;

/** Milliseconds before the n-th new try (from 1): doubling, at most a minute, so that a server that starts is not met by a crowd. */
export const pauseBefore = (tries: number): number => Math.min(LONGEST, FIRST * 2 ** Math.min(tries - 1, 10));

import path from 'node:path';

/** What ships with the repository. */
export const CONTENT = path.resolve(import.meta.dirname, '../../content');

/** Whole numbers from 0 up to (not including) a bound; the same seed gives the same numbers. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed % 2147483647 || 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

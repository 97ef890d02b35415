/** Milliseconds to the next try: five seconds, then twice as long each time, an hour at most. */
export const waitAfter = (tries: number): number => Math.min(5000 * 2 ** (tries - 1), 3_600_000);

/** What an answer means for what was sent. */
export type Verdict = 'taken' | 'refused' | 'later';

/** The statement itself is wrong or there with other contents: nothing is gained by sending it again. Everything else may pass. */
export function verdictOn(status: number): Verdict {
  if (status >= 200 && status < 300) return 'taken';
  return [400, 409, 413, 422].includes(status) ? 'refused' : 'later';
}

/** Neighbours of one version, so that each request speaks one. */
export function runsOf<Item extends { readonly version: string }>(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && last[0]!.version === item.version) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

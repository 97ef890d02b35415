/** Milliseconds to the next try: five seconds, then twice as long each time, an hour at most. */
export const waitAfter = (tries: number): number => Math.min(5000 * 2 ** (tries - 1), 3_600_000);

/** What an answer means for what was sent. */
export type Verdict = 'taken' | 'refused' | 'later';

/** The statement itself is wrong or there with other contents: nothing is gained by sending it again. Everything else may pass. */
export function verdictOn(status: number): Verdict {
  if (status >= 200 && status < 300) return 'taken';
  return [400, 409, 413, 422].includes(status) ? 'refused' : 'later';
}

/** A request has no more, and no more is fetched for it: a statement alone may. Bytes. */
const MOST_SENT = 4 << 20;

interface Sendable {
  readonly version: string;
  /** With what is attached to it. */
  readonly bytes: number;
}

/** Neighbours of one version, so that each request speaks one; and no more than there is room for. */
export function runsOf<Item extends Sendable>(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const last = runs.at(-1);
    if (last && last[0]!.version === item.version && item.bytes <= room) last.push(item);
    else {
      runs.push([item]);
      room = MOST_SENT;
    }
    room -= item.bytes;
  }
  return runs;
}

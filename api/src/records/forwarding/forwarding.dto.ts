import { z } from 'zod';

/** Nobody counts further: who is far behind is far behind. */
export const MOST_BEHIND = 10_000;

/** How it stands with one record store that statements are passed on to. */
export const ForwardingDto = z.object({
  /** Its address, without key and secret. */
  target: z.string(),
  /** How many it has not been given yet; one more than `MOST_BEHIND` when there are more. */
  behind: z.int(),
  /** The moment of the last it has. */
  givenThrough: z.iso.datetime().nullable(),
  /** How many it would not have. */
  refused: z.int(),
  /** What went wrong the last time: its answer, or none. */
  failure: z.object({ status: z.int().nullable(), tries: z.int(), nextAt: z.iso.datetime() }).nullable(),
});
export type ForwardingDto = z.infer<typeof ForwardingDto>;

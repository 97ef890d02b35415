import { z } from 'zod';

/** Who is named for a picture, a film or a sound. */
export const CreditDto = z.object({
  kind: z.enum(['picture', 'film', 'sound', 'cover']),
  /** The beginning of what it shows, or the exercise it stands in; empty when neither is said. */
  shows: z.string(),
  name: z.string(),
  /** An SPDX name. */
  licence: z.string().nullable(),
});
export type CreditDto = z.infer<typeof CreditDto>;

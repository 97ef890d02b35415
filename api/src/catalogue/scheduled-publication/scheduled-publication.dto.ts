import { z } from 'zod';
import { Accepts } from '../check/accepts.dto.js';
import { ASKS } from '../publication/publication.entity.js';

const InThree = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** When a draft is to be published, and why it was not when the time had come. */
export const ScheduledDto = z.object({
  at: z.iso.datetime(),
  asks: z.enum(ASKS),
  by: z.string(),
  failure: z.object({ at: z.iso.datetime(), code: z.string(), detail: InThree, errors: z.int() }).nullable(),
});
export type ScheduledDto = z.infer<typeof ScheduledDto>;

/** `PUT /api/drafts/:id/schedule`. `at`: the time on the clock in Oslo, `2027-03-12T08:00`. */
export const SchedulePublication = z.strictObject({ at: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/), asks: z.enum(ASKS).default('keep'), accepts: Accepts });
export type SchedulePublication = z.infer<typeof SchedulePublication>;

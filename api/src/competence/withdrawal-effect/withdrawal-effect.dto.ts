import { z } from 'zod';
import { ThingKind, TouchesDto } from '../../catalogue/index.js';

/** `GET /api/withdrawal-effects/:kind/:slug`: what it would do to take a thing out of use, told before it is done. */
export const WithdrawalEffectDto = z.object({
  kind: ThingKind,
  slug: z.string(),
  /** Of those who work here: under way on a course, and not completed. */
  underWay: z.int(),
  /** The paths in use that hold the course; they go on without it. */
  paths: z.array(z.object({ id: z.uuid(), title: z.string(), coursesLeft: z.int() })),
  touches: z.object({ finish: TouchesDto, end: TouchesDto }),
});
export type WithdrawalEffectDto = z.infer<typeof WithdrawalEffectDto>;

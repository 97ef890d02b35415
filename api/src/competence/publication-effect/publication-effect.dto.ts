import { z } from 'zod';
import { ChangeDto } from '../../catalogue/index.js';

const Touched = z.object({
  people: z.int(),
  units: z.int(),
  goals: z.int(),
});
export type Touched = z.infer<typeof Touched>;

/** `GET /api/drafts/:id/effect`: what publishing a draft of a course, path or toolkit would change, and whom each choice would ask something of. */
export const PublicationEffectDto = z.object({
  /** How it differs from what is published, as the history will tell it; null for something new. */
  changes: z.array(ChangeDto).nullable(),
  /** Who works here and has begun, and not completed, an earlier version; and who has completed one. */
  underWay: z.int(),
  completed: z.int(),
  touched: z.object({ keep: Touched, difference: Touched, all: Touched }),
});
export type PublicationEffectDto = z.infer<typeof PublicationEffectDto>;

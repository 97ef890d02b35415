import { z } from 'zod';

const Touched = z.object({
  people: z.int(),
  units: z.int(),
  goals: z.int(),
});
export type Touched = z.infer<typeof Touched>;

const Change = z.enum(['added', 'removed', 'changed', 'moved']);

/** What publishing a draft of a course would change, and whom each choice would ask something of. */
export const PublicationEffectDto = z.object({
  /** What differs from what is published; null for something new. */
  difference: z
    .object({
      lessons: z.array(z.object({ slug: z.string(), title: z.string(), change: Change })),
      isPageChanged: z.boolean(),
      isContributionChanged: z.boolean(),
      languagesAdded: z.array(z.string()),
    })
    .nullable(),
  /** Who works here and has begun, and not completed, an earlier version; and who has completed one. */
  underWay: z.int(),
  completed: z.int(),
  touched: z.object({ keep: Touched, difference: Touched, all: Touched }),
});
export type PublicationEffectDto = z.infer<typeof PublicationEffectDto>;

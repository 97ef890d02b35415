import { z } from 'zod';

/** How the background work is doing; -1 where Redis does not answer. */
export const BackgroundJobsDto = z.object({
  redis: z.enum(['up', 'down']),
  waiting: z.int(),
  active: z.int(),
  delayed: z.int(),
  failed: z.int(),
  completed: z.int(),
  unsettledFacts: z.int(),
  oldestUnsettledSeconds: z.int(),
});
export type BackgroundJobsDto = z.infer<typeof BackgroundJobsDto>;

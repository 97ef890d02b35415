import { z } from 'zod';

export const LearningPathDto = z.object({
  id: z.uuid(),
  slug: z.string(),
  key: z.string(),
  title: z.string(),
  purpose: z.string(),
  minutes: z.int(),
  version: z.int(),
  publishedAt: z.iso.datetime().nullable(),
  courses: z.array(z.object({ id: z.uuid(), slug: z.string(), title: z.string(), minutes: z.int() })),
});
export type LearningPathDto = z.infer<typeof LearningPathDto>;

import { z } from 'zod';

export const LearningPathDto = z.object({
  id: z.uuid(),
  slug: z.string(),
  key: z.string(),
  title: z.string(),
  purpose: z.string(),
  minutes: z.int(),
  /** Where its drawing is; null when it has none. It is decoration. */
  cover: z.string().nullable(),
  version: z.int(),
  publishedAt: z.iso.datetime().nullable(),
  courses: z.array(z.object({ id: z.uuid(), slug: z.string(), title: z.string(), minutes: z.int() })),
});
export type LearningPathDto = z.infer<typeof LearningPathDto>;

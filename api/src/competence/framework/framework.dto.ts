import { z } from 'zod';

export const FrameworkDto = z.object({ id: z.uuid(), key: z.string(), title: z.string(), version: z.int(), publishedAt: z.iso.datetime().nullable(), competences: z.int() });
export type FrameworkDto = z.infer<typeof FrameworkDto>;

export const CompetenceDto = z.object({
  id: z.uuid(),
  key: z.string(),
  title: z.string(),
  description: z.string(),
  principles: z.array(z.string()),
  levels: z.array(z.object({ level: z.int(), title: z.string(), behaviour: z.string() })),
  /** Courses that count towards it. */
  contributions: z.array(z.object({ courseId: z.uuid(), courseTitle: z.string(), level: z.int() })),
});
export type CompetenceDto = z.infer<typeof CompetenceDto>;

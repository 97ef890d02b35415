import { z } from 'zod';

export const FrameworkDto = z.object({ id: z.uuid(), key: z.string(), title: z.string(), version: z.int(), publishedAt: z.iso.datetime().nullable(), competences: z.int() });
export type FrameworkDto = z.infer<typeof FrameworkDto>;

/** `GET /api/frameworks/:id`: with what rests on it. People hold levels of its competences, goals ask for them, courses count towards them. */
export const FrameworkDetailDto = FrameworkDto.extend({ people: z.int(), goals: z.int(), courses: z.int() });
export type FrameworkDetailDto = z.infer<typeof FrameworkDetailDto>;

/** Search by title; some by id. */
export const FrameworkFilter = z.object({ q: z.string().trim().max(200).optional(), id: z.array(z.uuid()).max(1000).optional() });
/** Search by title or key; those of a framework; some by id. */
export const CompetenceFilter = FrameworkFilter.extend({ frameworkId: z.uuid().optional() });

export const CompetenceDto = z.object({
  id: z.uuid(),
  key: z.string(),
  title: z.string(),
  description: z.string(),
  principles: z.array(z.string()),
  /** The day from which it is not asked for any more; null while it is in use. */
  retiredOn: z.iso.date().nullable(),
  levels: z.array(z.object({ level: z.int(), title: z.string(), behaviour: z.string() })),
  /** Courses that count towards it. */
  contributions: z.array(z.object({ courseId: z.uuid(), courseTitle: z.string(), level: z.int() })),
});
export type CompetenceDto = z.infer<typeof CompetenceDto>;

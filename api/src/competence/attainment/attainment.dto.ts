import { z } from 'zod';

const CourseRef = z.object({ slug: z.string(), title: z.string() });

/** `GET /api/my-competence`: the twelve competences by principle, and where the viewer stands (level 0 = none yet). */
export const MyCompetenceDto = z.object({
  framework: z.string(),
  /** Of the framework's texts, which may be bokmål for want of the viewer's own. */
  language: z.string(),
  principles: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      text: z.string(),
      competences: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          description: z.string(),
          level: z.int().min(0).max(4),
          since: z.iso.datetime().nullable(),
          /** Kept by those who hold it, though it is not asked for any more; null while it is. */
          retiredOn: z.iso.date().nullable(),
          levels: z.array(z.object({ level: z.int(), title: z.string(), behaviour: z.string(), evidence: z.string() })),
          /** What leads to the next level; empty when no course does yet. */
          next: z.array(CourseRef),
        }),
      ),
    }),
  ),
});
export type MyCompetenceDto = z.infer<typeof MyCompetenceDto>;

/** `GET /api/my-competence/:key/evidence`: *Hvorfor?* */
export const EvidenceDto = z.object({
  competence: z.string(),
  attainments: z.array(
    z.object({
      level: z.int(),
      since: z.iso.datetime(),
      evidence: z.array(
        z.object({
          course: CourseRef,
          version: z.int(),
          completedAt: z.iso.datetime(),
          /** The statement by which the course was completed: `GET /api/me/statements/:id`. */
          statementId: z.uuid(),
          lessons: z.int(),
          exercises: z.array(z.object({ title: z.string(), score: z.number().nullable(), of: z.number().nullable(), attempts: z.int(), finishedAt: z.iso.datetime() })),
        }),
      ),
    }),
  ),
});
export type EvidenceDto = z.infer<typeof EvidenceDto>;

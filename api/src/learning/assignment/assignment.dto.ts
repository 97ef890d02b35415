import { z } from 'zod';

export const AssignmentSubject = z.object({ kind: z.enum(['path', 'course']), id: z.uuid() });
export const AssignmentTarget = z.object({ kind: z.enum(['employee', 'org-unit']), id: z.uuid() });

/** `POST /api/assignments`. To a unit means: to everybody who works there or below, today and later. */
export const Assign = z.object({
  subject: AssignmentSubject,
  target: AssignmentTarget,
  dueOn: z.iso.date().nullable(),
  reason: z.string().trim().max(500).default(''),
});
export type Assign = z.infer<typeof Assign>;

export const AssignmentDto = z.object({
  id: z.uuid(),
  /** `minutes` are 0 when it is out of use. */
  subject: AssignmentSubject.extend({ title: z.string(), minutes: z.int() }),
  target: AssignmentTarget.extend({ name: z.string() }),
  dueOn: z.iso.date().nullable(),
  reason: z.string(),
  assignedBy: z.string(),
  assignedAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().nullable(),
});
export type AssignmentDto = z.infer<typeof AssignmentDto>;

/** Those not withdrawn; to a unit itself; of a path or course; some by id. */
export const AssignmentFilter = z.object({ open: z.boolean().optional(), orgUnitId: z.uuid().optional(), subjectId: z.uuid().optional(), id: z.array(z.uuid()).max(1000).optional() });
export type AssignmentFilter = z.infer<typeof AssignmentFilter>;

/** `POST /api/assignments/previews`: who it would reach, before it is done. */
export const AssignmentPreviewDto = z.object({ people: z.int(), alreadyCompleted: z.int(), alreadyAssigned: z.int(), minutes: z.int() });
export type AssignmentPreviewDto = z.infer<typeof AssignmentPreviewDto>;

/** `GET /api/assignable`: what a leader can ask people to do. */
export const AssignableDto = z.object({
  subjects: z.array(AssignmentSubject.extend({ slug: z.string(), title: z.string(), minutes: z.int() })),
});
export type AssignableDto = z.infer<typeof AssignableDto>;

import { z } from 'zod';
import { GoalFiguresDto } from '../dashboard/dashboard.dto.js';

export const TrailQuery = z.strictObject({ orgUnit: z.uuid().optional(), page: z.coerce.number().int().min(1).max(100_000).default(1) });
export type TrailQuery = z.infer<typeof TrailQuery>;

const CompetenceAt = { competence: z.object({ key: z.string(), title: z.string() }), level: z.int() };

/** One of those who are counted as having reached a goal, without a name, and what that rests on. */
export const ReachedDto = z.object({
  reachedOn: z.iso.date(),
  evidence: z.array(
    z.object({
      ...CompetenceAt,
      course: z.string(),
      completedAt: z.iso.datetime(),
      /** The statement by which the course was completed. */
      statementId: z.uuid(),
    }),
  ),
});
export type ReachedDto = z.infer<typeof ReachedDto>;

/** `GET /api/goal-trails/:goalId?orgUnit=<id>&page=1`: a figure, the units below it, and the rows it counts. */
export const GoalTrailDto = GoalFiguresDto.pick({ goal: true, unit: true, breadcrumb: true, today: true, units: true, computedAt: true }).extend({
  /** Latest first; none where the figure is of fewer than five people. */
  reached: z.array(ReachedDto),
  page: z.int(),
  hasMore: z.boolean(),
});
export type GoalTrailDto = z.infer<typeof GoalTrailDto>;

/** `GET /api/statements/:id/effect`: what of competence rests on what the statement completed. */
export const StatementEffectDto = z.object({
  attainments: z.array(z.object({ id: z.uuid(), ...CompetenceAt, attainedAt: z.iso.datetime(), course: z.string() })),
  /** Goals that ask for what was attained: with the day from which the person counts as there, or null while something is missing. */
  goals: z.array(z.object({ id: z.uuid(), title: z.string(), orgUnit: z.object({ id: z.uuid(), name: z.string() }), reachedOn: z.iso.date().nullable() })),
});
export type StatementEffectDto = z.infer<typeof StatementEffectDto>;

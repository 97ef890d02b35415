import { z } from 'zod';

/** Counts under five people are not shown: `reached` is null and `suppressed` true. */
const Figure = { reached: z.int().nullable(), of: z.int(), suppressed: z.boolean() };

/** `GET /api/goal-board`: the goals in the viewer's scope with today's figure. */
export const GoalBoardDto = z.object({
  goals: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      orgUnit: z.object({ id: z.uuid(), name: z.string() }),
      ...Figure,
      share: z.number(),
      by: z.iso.date(),
      /** The last 30 days, oldest first: share reached, 0–1. */
      trend: z.array(z.number()),
    }),
  ),
});
export type GoalBoardDto = z.infer<typeof GoalBoardDto>;

/** `GET /api/goal-board/:goalId?orgUnit=<id>&days=90` */
export const GoalFiguresDto = z.object({
  goal: z.object({ id: z.uuid(), title: z.string(), level: z.int(), competences: z.array(z.object({ key: z.string(), title: z.string() })), share: z.number(), startsOn: z.iso.date(), by: z.iso.date(), /** The last day that is counted; null while it is under way. */ endedOn: z.iso.date().nullable() }),
  unit: z.object({ id: z.uuid(), name: z.string() }),
  breadcrumb: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** Or on the goal's last day. */
  today: z.object(Figure),
  /** People missing until the goal is met; 0 when it is; null when suppressed. */
  missing: z.int().nullable(),
  /** When the last 30 days' pace leads to the goal; null when it never would, or when it can't be said. */
  paceReaches: z.iso.date().nullable(),
  curve: z.array(z.object({ day: z.iso.date(), reached: z.int(), of: z.int() })),
  units: z.array(z.object({ id: z.uuid(), name: z.string(), ...Figure, /** Change in share over 30 days, −1 to 1. */ trend: z.number().nullable() })),
  computedAt: z.iso.datetime(),
});
export type GoalFiguresDto = z.infer<typeof GoalFiguresDto>;

import { z } from 'zod';
import { saying } from '../../platform/index.js';

/** "By date `by`, share `share` of the unit (and everything below it) holds each of `competences` at `level` or higher." */
export const GoalDto = z.object({
  id: z.uuid(),
  title: z.string(),
  orgUnitId: z.uuid(),
  orgUnitName: z.string(),
  competences: z.array(z.string()),
  level: z.int().min(1).max(4),
  /** 0–1. */
  share: z.number(),
  startsOn: z.iso.date(),
  by: z.iso.date(),
});
export type GoalDto = z.infer<typeof GoalDto>;

export const WriteGoal = z
  .object({
    title: z.string().trim().min(1).max(160),
    orgUnitId: z.uuid(),
    competences: z.array(z.string().regex(/^K\d{1,2}$/)).min(1).max(12),
    level: z.int().min(1).max(4),
    share: z.number().gt(0).max(1),
    startsOn: z.iso.date(),
    by: z.iso.date(),
  })
  .refine((goal) => goal.by > goal.startsOn, { path: ['by'], ...saying({ nb: 'Fristen må være etter startdagen.', nn: 'Fristen må vere etter startdagen.', en: 'The deadline must be after the first day.' }) });
export type WriteGoal = z.infer<typeof WriteGoal>;

/** Search by title or unit; those of a unit itself; some by id. */
export const GoalFilter = z.object({ q: z.string().trim().max(200).optional(), id: z.array(z.uuid()).max(1000).optional(), orgUnitId: z.uuid().optional() });

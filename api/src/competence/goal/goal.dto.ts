import { z } from 'zod';
import { saying } from '../../platform/index.js';

/** Whom a goal is about: everybody who works in the unit, those of them who hold the leader role, or those who are on a path (`audience.rules.ts`). */
export const GoalAudience = z.enum(['all', 'leaders', 'project', 'guides']);
export type GoalAudience = z.infer<typeof GoalAudience>;

/** "By date `by`, share `share` of `audience` in the unit (and everything below it) holds each of `competences` at `level` or higher." */
export const GoalDto = z.object({
  id: z.uuid(),
  title: z.string(),
  orgUnitId: z.uuid(),
  orgUnitName: z.string(),
  audience: GoalAudience,
  competences: z.array(z.string()),
  level: z.int().min(1).max(4),
  /** 0–1. */
  share: z.number(),
  startsOn: z.iso.date(),
  by: z.iso.date(),
  /** The last day that is counted; null while it is under way. */
  endedOn: z.iso.date().nullable(),
  /** Set within the last day, so it can be deleted. Later it is ended, and its figures stay. */
  isNew: z.boolean(),
});
export type GoalDto = z.infer<typeof GoalDto>;

export const WriteGoal = z
  .object({
    title: z.string().trim().min(1).max(160),
    orgUnitId: z.uuid(),
    audience: GoalAudience.default('all'),
    competences: z.array(z.string().regex(/^K\d{1,2}$/)).min(1).max(12),
    level: z.int().min(1).max(4),
    share: z.number().gt(0).max(1),
    startsOn: z.iso.date(),
    by: z.iso.date(),
  })
  .refine((goal) => goal.by > goal.startsOn, { path: ['by'], ...saying({ nb: 'Fristen må være etter startdagen.', nn: 'Fristen må vere etter startdagen.', en: 'The deadline must be after the first day.' }) });
export type WriteGoal = z.infer<typeof WriteGoal>;

/** Search by title or unit; those of a unit itself; those ended, or those under way; some by id. */
export const GoalFilter = z.object({ q: z.string().trim().max(200).optional(), id: z.array(z.uuid()).max(1000).optional(), orgUnitId: z.uuid().optional(), isEnded: z.boolean().optional() });

/** What a goal says that can change, as it was and as it became: `{ "share": 0.8 }`. */
const Said = z.object({ title: z.string(), orgUnitName: z.string(), audience: GoalAudience, competences: z.array(z.string()), level: z.int(), share: z.number(), startsOn: z.iso.date(), by: z.iso.date(), endedOn: z.iso.date().nullable() });
export type GoalSaid = z.infer<typeof Said>;

/** `GET /api/goals/:id/changes`: what has been done with a goal, the newest first. */
export const GoalChangeDto = z.object({
  id: z.uuid(),
  kind: z.enum(['set', 'changed', 'ended', 'resumed']),
  at: z.iso.datetime(),
  /** Empty when it came with the framework, or that employee is forgotten. */
  by: z.string(),
  was: Said.partial(),
  became: Said.partial(),
});
export type GoalChangeDto = z.infer<typeof GoalChangeDto>;

import { z } from 'zod';
import { GoalAudience } from '../../competence/index.js';

/** What a goal would be about. `competences` are keys with commas between: `K3,K10`. */
export const GoalPreviewQuery = z.object({
  orgUnitId: z.uuid(),
  audience: GoalAudience.default('all'),
  competences: z.string().max(60).regex(/^K\d{1,2}(,K\d{1,2}){0,11}$/),
  level: z.coerce.number().int().min(1).max(4),
});
export type GoalPreviewQuery = z.infer<typeof GoalPreviewQuery>;

/** `GET /api/goal-preview`: how it stands today, before the goal is set. Under five people `reached` is null. */
export const GoalPreviewDto = z.object({ reached: z.int().nullable(), of: z.int(), suppressed: z.boolean() });
export type GoalPreviewDto = z.infer<typeof GoalPreviewDto>;

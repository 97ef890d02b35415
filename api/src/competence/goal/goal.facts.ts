import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** A goal is new, or counts other people, another level or other days than before. */
export const GoalSet = defineFact('competence.goal-set', z.object({ goalId: z.uuid() }));

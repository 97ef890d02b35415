import { z } from 'zod';
import { FRAME } from './framework-difference.rules.js';

const Change = z.enum(['added', 'removed', 'retired', 'resumed', 'changed', 'moved']);

/** `GET /api/drafts/:id/framework-effect`: what publishing a draft of the framework would change, and what rests on each competence in force. */
export const FrameworkEffectDto = z.object({
  difference: z.object({
    competences: z.array(z.object({ key: z.string(), title: z.string(), change: Change, /** Levels whose text differs. */ levels: z.array(z.int()) })),
    principles: z.array(z.object({ key: z.string(), title: z.string(), change: z.enum(['added', 'removed', 'changed', 'moved']) })),
    /** What else is changed of what stands around the table. */
    frame: z.array(z.enum(FRAME)),
    languagesAdded: z.array(z.string()),
  }),
  /** Keys that have been used in any version: they are not given to something else. */
  keys: z.array(z.string()),
  /** How many toolkits in use refer to each principle that any does. */
  principles: z.array(z.object({ key: z.string(), toolkits: z.int() })),
  /** `people` hold a level of it; `goals` ask for it; `courses` count towards it. */
  uses: z.array(z.object({ key: z.string(), title: z.string(), people: z.int(), goals: z.int(), courses: z.int() })),
});
export type FrameworkEffectDto = z.infer<typeof FrameworkEffectDto>;

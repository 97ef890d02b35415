import { z } from 'zod';
import { CHANGES } from './change.rules.js';

/** What differs between two versions; whoever shows it has the words. */
export const ChangeDto = z.object({ what: z.enum(CHANGES), name: z.string(), /** Which levels of a competence read otherwise. */ levels: z.array(z.int()).optional() });
export type ChangeDto = z.infer<typeof ChangeDto>;

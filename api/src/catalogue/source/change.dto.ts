import { z } from 'zod';
import { CHANGES } from './difference.rules.js';

/** What differs between two versions; whoever shows it has the words. */
export const ChangeDto = z.object({ what: z.enum(CHANGES), name: z.string() });
export type ChangeDto = z.infer<typeof ChangeDto>;

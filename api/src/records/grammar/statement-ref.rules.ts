import { z } from 'zod';
import { Uuid } from './value.rules.js';

/** Data 2.4.4.3: a pointer to another statement, which may not have arrived. */
export const StatementRef = z.strictObject({ objectType: z.literal('StatementRef'), id: Uuid });

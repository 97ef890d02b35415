import { z } from 'zod';
import { saying } from '../../platform/index.js';
import { Duration, Extensions } from './value.rules.js';

const OUTSIDE = saying({ nb: 'Ligger ikke mellom min og max.', nn: 'Ligg ikkje mellom min og max.', en: 'Does not lie between min and max.' });
const NOT_LESS = saying({ nb: 'Må være mindre enn max.', nn: 'Må vere mindre enn max.', en: 'Must be less than max.' });

/** Data 2.4.5.1 */
const Score = z
  .strictObject({ scaled: z.number().min(-1).max(1).optional(), raw: z.number().optional(), min: z.number().optional(), max: z.number().optional() })
  .refine(({ min = -Infinity, max = Infinity }) => min < max, { path: ['min'], ...NOT_LESS })
  .refine(({ raw, min = -Infinity, max = Infinity }) => raw === undefined || (raw >= min && raw <= max), { path: ['raw'], ...OUTSIDE });

/** Data 2.4.5 */
export const Result = z.strictObject({
  score: Score.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional(),
  duration: Duration.optional(),
  extensions: Extensions.optional(),
});
export type Result = z.infer<typeof Result>;

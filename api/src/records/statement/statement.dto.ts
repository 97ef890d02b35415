import { z } from 'zod';
import { saying } from '../../platform/index.js';

const Iri = z.string().max(2000).regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cs}\p{Cc}]+$/iu);
const LanguageMap = z.record(z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.string());
const Extensions = z.record(Iri, z.unknown());

/** Points are compared by dividing them, which the database must be able to. */
const Points = z.number().min(-1e6).max(1e6);

const TOO_SMALL = saying({ nb: 'Er for lite til å dele på.', nn: 'Er for lite til å dele på.', en: 'Is too small to divide by.' });
const ABOVE_MAX = saying({ nb: 'Er mer enn det meste en kan få.', nn: 'Er meir enn det meste ein kan få.', en: 'Is more than the most there is.' });

const Score = z
  .strictObject({ scaled: z.number().min(-1).max(1).optional(), raw: Points.optional(), min: Points.optional(), max: Points.refine((max) => max <= 0 || max >= 0.001, TOO_SMALL).optional() })
  .refine(({ raw, max }) => raw === undefined || max === undefined || raw <= max, { path: ['raw'], ...ABOVE_MAX });

const Result = z.strictObject({
  score: Score.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().max(60_000).optional(),
  duration: z.string().regex(/^P(?=.)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=.)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$/).optional(),
  extensions: Extensions.optional(),
});

/**
 * A statement from the player: an employee did something to an exercise (xAPI 1.0.3, 2.4). What it says of the actor,
 * authority, stored time and version counts for nothing: the server sets these.
 */
export const PlayerStatement = z.strictObject({
  id: z.uuid().transform((id) => id.toLowerCase()).optional(),
  actor: z.unknown().optional(),
  verb: z.strictObject({ id: Iri, display: LanguageMap.optional() }),
  object: z.strictObject({ objectType: z.literal('Activity').optional(), id: Iri, definition: z.record(z.string(), z.unknown()).optional() }),
  result: Result.optional(),
  context: z.record(z.string(), z.unknown()).optional(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  authority: z.unknown().optional(),
  stored: z.unknown().optional(),
  version: z.unknown().optional(),
});
export type PlayerStatement = z.infer<typeof PlayerStatement>;

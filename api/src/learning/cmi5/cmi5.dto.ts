import { z } from 'zod';
import { WAIVER_REASONS } from './cmi5-terms.rules.js';

/** `POST /api/enrolments/:enrolmentId/exercises/:exerciseId/waivers`: why a unit counts although it was not taken. */
export const WaiveUnit = z.object({ reason: z.enum(WAIVER_REASONS) });
export type WaiveUnit = z.infer<typeof WaiveUnit>;

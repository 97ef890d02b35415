import { z } from 'zod';
import { WAIVER_REASONS } from './cmi5-terms.rules.js';

/** `POST /api/employees/:id/waivers`: what counts although the employee has not taken it, and why. The exercise is a unit of a cmi5 package. */
export const WaiveUnit = z.object({ exerciseId: z.uuid(), reason: z.enum(WAIVER_REASONS) });
export type WaiveUnit = z.infer<typeof WaiveUnit>;

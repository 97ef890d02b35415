import { z } from 'zod';
import { LAUNCH_MODES } from '../cmi5/cmi5-terms.rules.js';

/** Where a unit of a course package is shown; valid for some hours. */
export const LaunchDto = z.object({ url: z.string() });
export type LaunchDto = z.infer<typeof LaunchDto>;

/** What cmi5 calls the launch mode may be chosen; otherwise it is `Normal` until the unit is satisfied. Other standards have none. */
export const LaunchUnit = z.object({ launchMode: z.enum(LAUNCH_MODES).optional() }).default({});
export type LaunchUnit = z.infer<typeof LaunchUnit>;

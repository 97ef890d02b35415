import { z } from 'zod';

/** Where a unit of a course package is shown; valid for some hours. */
export const LaunchDto = z.object({ url: z.string() });
export type LaunchDto = z.infer<typeof LaunchDto>;

import { z } from 'zod';

/** A content type, or a library one is built from. */
export const LibraryDto = z.object({
  /** Machine name and version, e.g. `Spor.Choice 1.0`. */
  id: z.string(),
  machineName: z.string(),
  title: z.string(),
  /** With the patch, e.g. `1.0.3`. */
  version: z.string(),
  /** Whether it is a content type; otherwise other libraries use it. */
  runnable: z.boolean(),
  /** How many contents have it as their type. */
  contents: z.int(),
});
export type LibraryDto = z.infer<typeof LibraryDto>;

import { z } from 'zod';

/** `GET /api/drafts/:id/check`: what a reader would stumble over, in the viewer's language. */
export const DraftCheckDto = z.object({
  remarks: z.array(
    z.object({
      /** `form` of what the format itself asks; otherwise what was found, e.g. `lix`. */
      code: z.string(),
      /** What blocks can't be published; what warns can be accepted. */
      severity: z.enum(['blocks', 'warns']),
      path: z.string(),
      /** Counted from 1. */
      line: z.int(),
      /** What is wrong, and what to do. */
      message: z.string(),
    }),
  ),
});
export type DraftCheckDto = z.infer<typeof DraftCheckDto>;

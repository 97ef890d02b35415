import { z } from 'zod';

export const IMPACTS = ['minor', 'moderate', 'serious', 'critical'] as const;

/** `POST /api/drafts/:id/preview-checks`: what axe found in a page, and of which content: what has been changed meanwhile must be looked at again. */
export const ReportPreview = z.strictObject({
  path: z.string().max(200),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  found: z
    .array(
      z.strictObject({
        rule: z.string().regex(/^[a-z0-9-]{1,60}$/),
        impact: z.enum(IMPACTS),
        /** In axe's own English words. */
        help: z.string().max(300),
        /** In whose frame it is; null in the page itself. */
        exerciseId: z.uuid().nullable(),
      }),
    )
    .max(300),
});
export type ReportPreview = z.infer<typeof ReportPreview>;

import { z } from 'zod';

/** `GET /api/drafts/:id/check`: what a reader would stumble over, in the viewer's language. */
export const DraftCheckDto = z.object({
  remarks: z.array(
    z.object({
      /** `form` of what the format itself asks; otherwise what was found, e.g. `lix`, or `axe-image-alt` in the preview. */
      code: z.string(),
      /** What blocks can't be published; what warns can be accepted. */
      severity: z.enum(['blocks', 'warns']),
      path: z.string(),
      /** Counted from 1. */
      line: z.int(),
      /** What is meant, as far as it is known: words of the text, or the value's path in an exercise (`params.video`). */
      at: z.string().nullable(),
      /** What is wrong, and what to do. */
      message: z.string(),
      /** Whoever lets it stand says why. */
      needsReason: z.boolean(),
      /** That the same was let stand when what is in force was published. */
      accepted: z.object({ at: z.iso.datetime(), by: z.string(), why: z.string() }).nullable(),
    }),
  ),
  /** Each page somebody meets, and whether axe has looked through it as it stands. */
  pages: z.array(z.object({ path: z.string(), /** Of what it shows; named when what was found is told. */ hash: z.string(), isSeen: z.boolean() })),
});
export type DraftCheckDto = z.infer<typeof DraftCheckDto>;

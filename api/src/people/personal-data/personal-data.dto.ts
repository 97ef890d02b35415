import { z } from 'zod';

/** `GET /api/me/data`: what is stored about me, why, and until when; in the viewer's language. */
export const MyDataDto = z.object({
  kinds: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      purpose: z.string(),
      kept: z.string(),
      rows: z.int(),
      /** The newest rows, as they are stored, at most 20. */
      sample: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
});
export type MyDataDto = z.infer<typeof MyDataDto>;

import { z } from 'zod';

/** RFC 9457. `code` is stable; `detail` and the messages are plain words in the language of `Content-Language`; `errors` point at fields. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

import { z } from 'zod';

/** `missed`: so many milliseconds ago the page began to read; what changed since then is told when the line opens. */
export const LiveQuery = z.strictObject({ missed: z.coerce.number().int().min(0).max(60_000).optional() });
export type LiveQuery = z.infer<typeof LiveQuery>;

/**
 * `GET /api/live` (server-sent events). An event says *that* something changed, never what: whoever shows it reads it again,
 * with the viewer's own rights. `data` is JSON of this shape; the event's name is `changed`.
 */
export const LiveEvent = z.object({
  /** What to read again; each context names its own. */
  topic: z.string(),
  /** The one that changed, when the topic has many. */
  id: z.uuid().optional(),
});
export type LiveEvent = z.infer<typeof LiveEvent>;

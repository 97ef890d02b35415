import { z } from 'zod';

/** SCORM's data model as it stands: `cmi.core.lesson_status` and the like, each a text. */
export const Cmi = z.record(z.string().regex(/^cmi\.[\w.]+$/).max(250), z.string().max(70_000));
export type Cmi = z.infer<typeof Cmi>;

/** `POST /api/enrolments/:enrolmentId/exercises/:exerciseId/commits`: what a SCO has told so far. Who is who and what it means is the server's to say. */
export const ScormCommit = z.strictObject({
  /** The same commit sent again changes nothing. */
  commitId: z.uuid(),
  /** From opening the SCO to closing it. */
  session: z.uuid(),
  sessionSeconds: z.int().min(0).max(31 * 86_400),
  /** Whether the SCO has said that the session is over. */
  ended: z.boolean(),
  cmi: Cmi,
});
export type ScormCommit = z.infer<typeof ScormCommit>;

import { z } from 'zod';

const OsloDay = z.iso.date();
const Cursor = z.string().regex(/^\d{1,16}$/).transform(Number);

/** `GET /api/statements?…`: newest first. `before` and `after` are the `older` and `newer` of a page read before. */
export const StatementsQuery = z
  .strictObject({
    /** An open look (`POST /api/statement-looks`): only what this one person has done, by name. */
    look: z.uuid().optional(),
    verb: z.string().trim().min(1).max(2000).optional(),
    exercise: z.uuid().optional(),
    lesson: z.uuid().optional(),
    /** An IRI, also of what is not ours. */
    activity: z.string().trim().min(1).max(2000).optional(),
    /** Stored on these days in Oslo, both included. */
    from: OsloDay.optional(),
    to: OsloDay.optional(),
    before: Cursor.optional(),
    after: Cursor.optional(),
  });
export type StatementsQuery = z.infer<typeof StatementsQuery>;

/** Which look the statement is opened in, if any. */
export const OneStatementQuery = z.strictObject({ look: z.uuid().optional() });
export type OneStatementQuery = z.infer<typeof OneStatementQuery>;

/** What was done to. `title` is in the viewer's language where we know it; null where nothing but the IRI is known. */
const Thing = z.object({ kind: z.enum(['exercise', 'lesson', 'activity', 'statement', 'person', 'statement-within']), id: z.string().nullable(), title: z.string().nullable() });
export type Thing = z.infer<typeof Thing>;

export const StatementRowDto = z.object({
  id: z.uuid(),
  /** Who did it: the name only in a look at this very person. */
  who: z.object({ isEmployee: z.boolean(), name: z.string().nullable() }),
  /** `display` is what the statement itself calls it, if it does. */
  verb: z.object({ iri: z.string(), display: z.string().nullable() }),
  what: Thing,
  occurredAt: z.iso.datetime(),
  storedAt: z.iso.datetime(),
  /** The tool that told it; empty when that is an employee's own, null for Spor's own players. */
  toldBy: z.string().nullable(),
  isVoided: z.boolean(),
});
export type StatementRowDto = z.infer<typeof StatementRowDto>;

export const StatementsDto = z.object({
  statements: z.array(StatementRowDto),
  /** Where the page of older ones begins; null when there are none. */
  older: z.string().nullable(),
  newer: z.string().nullable(),
});
export type StatementsDto = z.infer<typeof StatementsDto>;

const CompletionDto = z.object({
  id: z.uuid(),
  kind: z.enum(['lesson', 'course', 'path']),
  subjectId: z.uuid(),
  title: z.string(),
  completedAt: z.iso.datetime(),
  /** The statement by which the rule was met. */
  statementId: z.uuid(),
});
export type CompletionDto = z.infer<typeof CompletionDto>;

/** `GET /api/statements/:id`: one statement, and what of learning follows from it. */
export const StatementDto = StatementRowDto.extend({
  result: z.object({
    completion: z.boolean().nullable(),
    success: z.boolean().nullable(),
    score: z.object({ raw: z.number().nullable(), max: z.number().nullable(), scaled: z.number().nullable() }).nullable(),
    /** ISO 8601 */
    duration: z.string().nullable(),
    /** What was answered; in a look only. */
    response: z.string().nullable(),
  }),
  context: z.object({ platform: z.string().nullable(), language: z.string().nullable(), activities: z.array(Thing) }),
  /** What they are called in a look only: it may be a name. */
  attachments: z.array(z.object({ title: z.string(), contentType: z.string(), bytes: z.number() })),
  version: z.string(),
  /** The course it belongs to, when it is about one of ours. */
  course: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  attempt: z.object({ number: z.int(), startedAt: z.iso.datetime(), finishedAt: z.iso.datetime().nullable(), score: z.number().nullable(), maxScore: z.number().nullable() }).nullable(),
  completions: z.array(CompletionDto),
  /** The statement as xAPI gives it out; in a look only, for it names people and what they answered. */
  raw: z.string().nullable(),
});
export type StatementDto = z.infer<typeof StatementDto>;

export const VerbDto = z.object({ iri: z.string() });
export type VerbDto = z.infer<typeof VerbDto>;

import { z } from 'zod';
import { ASKS, ChangeDto, DraftKind, WithdrawalDto } from '../../catalogue/index.js';

/** One publication, and how its version stands now. */
const HistoryVersionDto = z.object({
  /** Of the publication. */
  id: z.uuid(),
  number: z.int(),
  publishedAt: z.iso.datetime(),
  /** Empty when it came with the content files, or that employee is forgotten. */
  publishedBy: z.string(),
  isFromFiles: z.boolean(),
  isCurrent: z.boolean(),
  /** What was chosen for those who had begun or completed an earlier version, and whom it did ask; null until that is known, and when nobody was to be asked. */
  asks: z.enum(ASKS),
  asked: z.object({ people: z.int(), units: z.int(), goals: z.int() }).nullable(),
  /** What the check warned of, and was let stand. `place` is the lesson or exercise; empty for the whole. `isUnread`: it came between the setting of a time and the time. */
  accepted: z.array(z.object({ code: z.string(), place: z.string(), /** Empty of publications older than the keeping of it. */ message: z.string(), why: z.string(), isUnread: z.boolean() })),
  /** The number of the earlier version whose files it was made of. */
  restoredFrom: z.int().nullable(),
  /** How it differs from the version before; null for the first, and where files were not kept. */
  changes: z.array(ChangeDto).nullable(),
  hasFiles: z.boolean(),
  /** What it holds, in order, in bokmål: a path's courses, the steps of a toolkit's agenda. A course is looked at lesson by lesson. */
  contents: z.array(z.string()),
  /** How many of those who work here are under way on it, and have completed it; null where one can't. */
  underWay: z.int().nullable(),
  completed: z.int().nullable(),
  /** Where a preview of a course begins. */
  firstLesson: z.string().nullable(),
});
export type HistoryVersionDto = z.infer<typeof HistoryVersionDto>;

/** `GET /api/histories/:kind/:slug`: every version of a thing or of the framework, the newest first. */
export const HistoryDto = z.object({
  kind: DraftKind,
  slug: z.string(),
  title: z.string(),
  subjectId: z.uuid(),
  /** The draft that is open, if any. */
  draft: z.object({ id: z.uuid(), touchedAt: z.iso.datetime(), touchedBy: z.string(), /** When it is to be published; null when no time is set. */ publishAt: z.iso.datetime().nullable() }).nullable(),
  /** Since when it is out of use; null when it is in use. */
  withdrawal: WithdrawalDto.nullable(),
  versions: z.array(HistoryVersionDto),
});
export type HistoryDto = z.infer<typeof HistoryDto>;

import { z } from 'zod';
import { Accepts } from '../check/accepts.dto.js';
import { CONTENT_LANGUAGES } from '../content-import/course-source.dto.js';
import { ScheduledDto } from '../scheduled-publication/scheduled-publication.dto.js';
import { ASKS } from '../publication/publication.entity.js';

export const DraftKind = z.enum(['course', 'path', 'toolkit', 'framework']);
export type DraftKind = z.infer<typeof DraftKind>;
/** What employees meet in versions. The framework is one, and is not begun anew: what employees hold are levels of it. */
export const ThingKind = DraftKind.exclude(['framework']);
export type ThingKind = z.infer<typeof ThingKind>;

/** `GET /api/drafts`: what somebody is writing. */
export const DraftDto = z.object({
  id: z.uuid(),
  kind: DraftKind,
  slug: z.string(),
  title: z.string(),
  /** Whether it has never been published. */
  isNew: z.boolean(),
  /** The number of the earlier version whose files it was opened from; null when it began from what is published. */
  restoredFrom: z.int().nullable(),
  /** That it is to be published at a time; null when it is not. */
  scheduled: ScheduledDto.nullable(),
  touchedAt: z.iso.datetime(),
  /** Who saved last; empty when that employee is forgotten. */
  touchedBy: z.string(),
});
export type DraftDto = z.infer<typeof DraftDto>;

const FileContent = z.record(z.string().max(60), z.unknown());

export const DraftFileDto = z.object({
  path: z.string(),
  revision: z.int(),
  editedAt: z.iso.datetime(),
  editedBy: z.string(),
  /** YAML and JSON as what they say; Markdown as `{ front, body }`. */
  content: FileContent,
});
export type DraftFileDto = z.infer<typeof DraftFileDto>;

/** `POST /api/drafts/:id/media`: what a text or an exercise calls the file (`media/trapp.jpg`), and where a picture can be fetched. */
export const DraftMediaDto = z.object({ path: z.string(), mime: z.string(), url: z.string().nullable(), width: z.int().nullable(), height: z.int().nullable() });
export type DraftMediaDto = z.infer<typeof DraftMediaDto>;

/** `POST /api/drafts/:id/cover`: the picture on a course's or a path's card. */
export const DraftCoverDto = z.object({ name: z.string(), url: z.string() });
export type DraftCoverDto = z.infer<typeof DraftCoverDto>;

/** A draft with its files, and who else has it open. */
export const DraftDetailDto = DraftDto.extend({
  files: z.array(DraftFileDto),
  /** Where its pictures can be fetched, by what a text calls them. */
  pictures: z.record(z.string(), z.string()),
  cover: DraftCoverDto.nullable(),
  /** Names of others who have had it open in the last minute. */
  others: z.array(z.string()),
});
export type DraftDetailDto = z.infer<typeof DraftDetailDto>;

/** From an earlier version's files. `replaces`: the draft that is thrown away for it; without it, a draft that is open stands in the way. */
export const RestoreVersion = z.strictObject({ publicationId: z.uuid(), replaces: z.uuid().nullable().default(null) });
export type RestoreVersion = z.infer<typeof RestoreVersion>;

/** Opens the draft of something there is, or begins something new. */
export const OpenDraft = z.union([
  RestoreVersion,
  z.strictObject({ kind: DraftKind, slug: z.string().max(120) }),
  z.strictObject({ kind: ThingKind, title: z.string().trim().min(1).max(200), language: z.enum(CONTENT_LANGUAGES).default('nb') }),
]);
export type OpenDraft = z.infer<typeof OpenDraft>;

const Path = z.string().max(200);
/** Which revision was read: 0 for a file that is not there yet. */
const Revision = z.int().min(0);

export const SaveFile = z.strictObject({ path: Path, revision: Revision, content: FileContent });
export type SaveFile = z.infer<typeof SaveFile>;

/** A package that is here comes into a course: it is then among the draft's files. */
export const BringCoursePackage = z.strictObject({ packageId: z.uuid() });
export type BringCoursePackage = z.infer<typeof BringCoursePackage>;
export const BroughtPackageDto = z.object({ path: z.string() });
export type BroughtPackageDto = z.infer<typeof BroughtPackageDto>;

export const RemoveFile = z.strictObject({ path: Path, revision: z.coerce.number().int().min(1) });
export type RemoveFile = z.infer<typeof RemoveFile>;

export const SavedFileDto = z.object({ path: z.string(), revision: z.int(), editedAt: z.iso.datetime() });
export type SavedFileDto = z.infer<typeof SavedFileDto>;

/** `asks`: what becomes of those who have begun or completed an earlier version of the course. */
export const PublishDraft = z.strictObject({
  asks: z.enum(ASKS).default('keep'),
  accepts: Accepts,
});
export type PublishDraft = z.infer<typeof PublishDraft>;

export const PublishedDto = z.object({ kind: DraftKind, slug: z.string(), number: z.int() });
export type PublishedDto = z.infer<typeof PublishedDto>;

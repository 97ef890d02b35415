import { z } from 'zod';
import { Language } from '../../people/index.js';

/** How many things name a library: published exercises, exercises in drafts, uploaded packages, and exercises of versions that are no longer published. */
export const LibraryCounts = z.object({ exercises: z.int(), drafts: z.int(), packages: z.int(), earlier: z.int() });
export type LibraryCounts = z.infer<typeof LibraryCounts>;

/** A content type, or a library one is built from. */
export const LibraryDto = LibraryCounts.extend({
  /** Machine name and version, e.g. `Spor.Choice 1.0`. */
  id: z.string(),
  machineName: z.string(),
  title: z.string(),
  /** With the patch, e.g. `1.0.3`. */
  version: z.string(),
  /** Whether it is a content type; otherwise other libraries use it. */
  runnable: z.boolean(),
  /** How many installed libraries need it. */
  neededBy: z.int(),
  /** Whether anything uses or needs it. */
  isUsed: z.boolean(),
  /** When this patch came; null when that was before it was written down. */
  installedAt: z.iso.datetime().nullable(),
  /** Who installed it; empty when it came with content files, or when that employee is forgotten. */
  installedBy: z.string(),
});
export type LibraryDto = z.infer<typeof LibraryDto>;

/** One thing that uses a library. */
export const LibraryUse = z.object({
  kind: z.enum(['exercise', 'draft', 'package', 'earlier']),
  /** The exercise's, the draft's, the package's or (earlier versions) the course's. */
  id: z.uuid(),
  /** In a draft the file; of an earlier version its number. */
  place: z.string().nullable(),
  title: z.string(),
  courseTitle: z.string().nullable(),
  /** The type it is a part of, when it is not the content's own type. */
  inside: z.string().nullable(),
});
export type LibraryUse = z.infer<typeof LibraryUse>;

const LibraryRef = z.object({ id: z.string(), title: z.string(), version: z.string(), isUsed: z.boolean() });

/** A library with all that hangs together with it. */
export const LibraryDetailDto = LibraryDto.extend({
  /** Bytes of all its files. */
  bytes: z.int(),
  files: z.int(),
  /** Libraries it needs, by name and version. */
  needs: z.array(z.object({ id: z.string(), isInstalled: z.boolean() })),
  dependents: z.array(LibraryRef),
  /** The same library in other versions, oldest first. */
  versions: z.array(LibraryRef),
  /** The first two hundred. */
  uses: z.array(LibraryUse),
});
export type LibraryDetailDto = z.infer<typeof LibraryDetailDto>;

/** In which language the defaults are wanted: that of the content. */
export const SemanticsQuery = z.object({ contentLanguage: Language.default('nb') });
export type SemanticsQuery = z.infer<typeof SemanticsQuery>;

/** A library's parameters, field by field (h5p.org/semantics): words in the viewer's language, defaults in the content's. */
export const SemanticsDto = z.object({
  id: z.string(),
  title: z.string(),
  fields: z.array(z.record(z.string(), z.unknown())),
});
export type SemanticsDto = z.infer<typeof SemanticsDto>;

import { z } from 'zod';
import { Language } from '../../people/index.js';

/** A content type, or a library one is built from. */
export const LibraryDto = z.object({
  /** Machine name and version, e.g. `Spor.Choice 1.0`. */
  id: z.string(),
  machineName: z.string(),
  title: z.string(),
  /** With the patch, e.g. `1.0.3`. */
  version: z.string(),
  /** Whether it is a content type; otherwise other libraries use it. */
  runnable: z.boolean(),
  /** How many contents have it as their type. */
  contents: z.int(),
});
export type LibraryDto = z.infer<typeof LibraryDto>;

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

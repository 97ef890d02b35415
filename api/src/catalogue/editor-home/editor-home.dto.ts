import { z } from 'zod';
import { TranslationBehindDto } from '../translation/translation.dto.js';
import { DraftDto, DraftKind } from '../draft/draft.dto.js';

/** `GET /api/editor-home`: what needs an editor. Each list is a kind of thing that waits, the most urgent first. */
export const EditorHomeDto = z.object({
  /** Drafts under way, the last touched first, and how many things the check finds in each. */
  drafts: z.array(DraftDto.extend({ blocks: z.int(), warns: z.int() })),
  /** How many drafts there are besides. */
  moreDrafts: z.int(),
  /** Drafts whose time came and that could not be published then, the first one first. */
  notPublished: z.array(DraftDto),
  /** Published, and to be read through again by now or within the time ahead; or by no day at all, which is null and last. */
  reviews: z.array(z.object({ kind: DraftKind.exclude(['framework']), id: z.uuid(), slug: z.string(), title: z.string(), review: z.iso.date().nullable(), owner: z.string().nullable() })),
  /** Published translations that are not up to date with their bokmål, those with most changes first. */
  translations: z.array(TranslationBehindDto),
});
export type EditorHomeDto = z.infer<typeof EditorHomeDto>;

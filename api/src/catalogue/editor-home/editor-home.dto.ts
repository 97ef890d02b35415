import { z } from 'zod';
import { DraftDto, DraftKind } from '../draft/draft.dto.js';

/** `GET /api/editor-home`: what needs an editor. Each list is a kind of thing that waits, the most urgent first. */
export const EditorHomeDto = z.object({
  /** Drafts under way, the last touched first, and how many things the check finds in each. */
  drafts: z.array(DraftDto.extend({ blocks: z.int(), warns: z.int() })),
  /** How many drafts there are besides. */
  moreDrafts: z.int(),
  /** Published, and to be read through again by now or within the time ahead; or by no day at all, which is null and last. */
  reviews: z.array(z.object({ kind: DraftKind, id: z.uuid(), slug: z.string(), title: z.string(), review: z.iso.date().nullable(), owner: z.string().nullable() })),
});
export type EditorHomeDto = z.infer<typeof EditorHomeDto>;

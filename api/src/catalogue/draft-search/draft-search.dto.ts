import { z } from 'zod';
import { TextPart } from '../search/search.dto.js';
import { DRAFT_PARTS } from './draft-text.rules.js';
import { DraftKind } from '../draft/draft.dto.js';

/** `GET /api/draft-hits?q=…&part=lesson`: parts of drafts that have all the words, the best first. */
export const DraftHitsQuery = z.strictObject({ q: z.string().trim().max(200), part: z.enum(DRAFT_PARTS).optional() });
export type DraftHitsQuery = z.infer<typeof DraftHitsQuery>;

export const DraftHitDto = z.object({
  draftId: z.uuid(),
  kind: DraftKind,
  part: z.enum(DRAFT_PARTS),
  /** The draft's. */
  draftTitle: z.string(),
  /** The file it stands in. */
  path: z.string(),
  /** The lesson an exercise stands in; null for other parts, and for one that stands in none. */
  lesson: z.string().nullable(),
  language: z.string(),
  title: z.array(TextPart),
  snippet: z.array(TextPart),
});
export type DraftHitDto = z.infer<typeof DraftHitDto>;

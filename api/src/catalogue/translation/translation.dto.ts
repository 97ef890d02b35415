import { z } from 'zod';

/** What bokmål is translated into. */
export const TRANSLATED = ['nn', 'en'] as const;
export type TranslatedLanguage = (typeof TRANSLATED)[number];
const Language = z.enum(TRANSLATED);

/** How a translation stands: texts that nobody has said are translated, and passages of bokmål that have changed since the others were. */
export const StandingDto = z.object({ language: Language, unmarked: z.int(), changes: z.int() });
export type StandingDto = z.infer<typeof StandingDto>;

/** `GET /api/translations`: what is published and has a translation that is not up to date. `id` is the course's, path's, toolkit's or framework's. */
export const TranslationBehindDto = StandingDto.extend({ kind: z.enum(['course', 'path', 'toolkit', 'framework']), id: z.uuid(), slug: z.string(), title: z.string() });
export type TranslationBehindDto = z.infer<typeof TranslationBehindDto>;

/** `GET /api/drafts/:id/translations`: each text of a draft that is translated. */
export const DraftTranslationDto = z.object({
  /** The file, or a language's part of a path: `path.yaml#nn`. */
  path: z.string(),
  language: Language,
  /** Whether somebody has said that it is translated. */
  isMarked: z.boolean(),
  changes: z.int(),
});
export type DraftTranslationDto = z.infer<typeof DraftTranslationDto>;

export const PassageDto = z.object({
  /** As the editor's fields are called: `title`, `text`, `agenda.velkommen`. */
  field: z.string(),
  /** What bokmål says now, as clean HTML; null when the passage is gone. */
  html: z.string().nullable(),
  /** `exercise`: the place of one. `settings`: what an exercise says without words. Neither has a text. */
  kind: z.enum(['words', 'exercise', 'settings']),
  /** How it differs from what the translation follows; null when it does not. */
  change: z.enum(['changed', 'added', 'removed']).nullable(),
  /** What it said then; null when that is not kept. */
  before: z.string().nullable(),
});
export type PassageDto = z.infer<typeof PassageDto>;

/** `GET /api/drafts/:id/translations/passages`: the bokmål of one text, beside which it is translated. */
export const TranslationSourceDto = DraftTranslationDto.extend({
  /** What the translation is to say it follows, when it is up to date. */
  follows: z.string(),
  passages: z.array(PassageDto),
});
export type TranslationSourceDto = z.infer<typeof TranslationSourceDto>;

import { parse } from 'yaml';
import { z } from 'zod';

export const MEDIA_FACTS = 'media.yaml';

/** What a file may be used under; `own`: made here, `permission`: by leave of the owner. */
export const LICENCES = ['own', 'permission', 'cc0', 'cc-by', 'cc-by-sa', 'cc-by-nc', 'cc-by-nd', 'public-domain'] as const;

const Line = z.string().trim().max(300);

/** Whose a picture, film or sound is, and what is to be said of it. */
export const MediaFacts = z.strictObject({ owner: Line.optional(), licence: z.enum(LICENCES).optional(), attribution: Line.optional() });
export type MediaFacts = z.infer<typeof MediaFacts>;

/** `media.yaml`: by the file's name in the folder `media`. */
export const MediaFactsFile = z.record(z.string().max(120), MediaFacts);
export type MediaFactsFile = z.infer<typeof MediaFactsFile>;

/** As far as it can be read; a draft may hold anything. */
export function factsIn(text: string | undefined): MediaFactsFile {
  const read = MediaFactsFile.safeParse(text === undefined ? {} : safely(text));
  return read.success ? read.data : {};
}

function safely(text: string): unknown {
  try {
    return parse(text) ?? {};
  } catch {
    return {};
  }
}

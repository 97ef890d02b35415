import { parse } from 'yaml';
import { z } from 'zod';
import { isKnown, LICENCES, renamed } from '../stewardship/licence-names.rules.js';
import { Licence } from '../stewardship/stewardship.dto.js';

export const MEDIA_FACTS = 'media.yaml';

const Line = z.string().trim().max(300);

const one = LICENCES.join(', ');
const others = ['CC-BY-3.0', 'LicenseRef-Pressebilde'] as const;
const UNKNOWN = {
  nb: `Velg en av ${one}, eller skriv en annen som begynner med CC- eller LicenseRef-, slik som ${others.join(' eller ')}.`,
  nn: `Vel ein av ${one}, eller skriv ein annan som byrjar med CC- eller LicenseRef-, slik som ${others.join(' eller ')}.`,
  en: `Choose one of ${one}, or write another that begins with CC- or LicenseRef-, such as ${others.join(' or ')}.`,
};
/** Also as it was called before, and as people write it. */
const Named = z.string().transform(renamed).pipe(Licence.refine(isKnown, { error: `must be one of ${one}, or begin with CC- or LicenseRef- as ${others.join(' and ')} do`, params: { texts: UNKNOWN } }));

/** Whose a picture, film or sound is, and what is to be said of it. */
export const MediaFacts = z.strictObject({ owner: Line.optional(), licence: Named.optional(), attribution: Line.optional() });
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

/** Files whose licence is written as it was called before, or as people write it, each with what it is called now. */
export function formerLicences(written: unknown): { name: string; before: string; now: string }[] {
  return Object.entries((written ?? {}) as Record<string, { licence?: unknown } | null>).flatMap(([name, facts]) => {
    const before = facts?.licence;
    const now = typeof before === 'string' ? renamed(before) : before;
    return now === before ? [] : [{ name, before: String(before), now: String(now) }];
  });
}

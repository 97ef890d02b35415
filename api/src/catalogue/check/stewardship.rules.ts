import { type Files, MEDIA_FOLDER, mediaIn } from '../content-import/content-folder.rules.js';
import { factsIn, MEDIA_FACTS } from '../media-file/media-facts.rules.js';
import { asksForName } from '../stewardship/licence-names.rules.js';
import { type CheckLimits, type Finding, warns } from './finding.rules.js';
import * as says from './check-words.rules.js';

type Outline = Readonly<Record<string, unknown>>;

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** Who answers for it, until when it can be trusted, and how others may use it. */
export function stewardshipFindings(file: string, outline: Outline, { today }: Pick<CheckLimits, 'today'>): Finding[] {
  const { owner, review, licence, attribution } = outline;
  return [
    ...(isBlank(owner) ? [warns('owner-missing', file, says.OWNER_MISSING)] : []),
    ...(isBlank(review) ? [warns('review-missing', file, says.REVIEW_MISSING)] : []),
    ...(!isBlank(review) && String(review) < today ? [warns('review-past', file, says.reviewPast(String(review)), ['review'])] : []),
    ...(isBlank(licence) ? [warns('licence-missing', file, says.LICENCE_MISSING)] : []),
    ...(isBlank(attribution) && licence !== 'CC0-1.0' ? [warns('attribution-missing', file, says.ATTRIBUTION_MISSING)] : []),
  ];
}

/** A drawing is made for the course and is under its licence; a photograph (also as a cover), a film or a sound is often somebody's. Captions belong to their film. */
export function mediaLicenceFindings(files: Files): Finding[] {
  const facts = factsIn(files.get(MEDIA_FACTS));
  const names = mediaIn(files).filter((name) => !name.endsWith('.vtt'));
  return names.map((name) => name.replace(MEDIA_FOLDER, '')).flatMap((name) => {
    const { owner, licence, attribution } = facts[name] ?? {};
    const isTold = licence !== undefined && !(asksForName(licence) && isBlank(attribution) && isBlank(owner));
    return isTold ? [] : [warns('media-licence', MEDIA_FACTS, says.mediaLicence(name), [name])];
  });
}

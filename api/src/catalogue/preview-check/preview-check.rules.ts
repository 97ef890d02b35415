import { type Finding, warns } from '../check/finding.rules.js';
import { axeWords, NOT_SEEN } from './axe-words.rules.js';
import { type IMPACTS, type ReportPreview } from './preview-check.dto.js';
import { type PreviewPage } from './preview-pages.rules.js';

/** One thing axe has found in a page. */
export interface SeenViolation {
  readonly rule: string;
  readonly impact: (typeof IMPACTS)[number];
  readonly help: string;
  /** The lesson's file, or that of the exercise whose frame it is in. */
  readonly file: string;
}

/** What keeps somebody out, by axe's own measure. */
const GRAVE: readonly SeenViolation['impact'][] = ['serious', 'critical'];

export const NOT_SEEN_CODE = 'preview-not-seen';

/** A page is as accessible as it was when it was looked through; what nobody has looked through is told too. @param found undefined when nobody has */
export function previewFindings({ path }: PreviewPage, found: readonly SeenViolation[] | undefined): Finding[] {
  if (!found) return [warns(NOT_SEEN_CODE, path, NOT_SEEN)];
  return found.map(({ rule, impact, help, file }) => ({ ...warns(`axe-${rule}`, file, axeWords(rule, help)), ...(GRAVE.includes(impact) && { needsReason: true as const }) }));
}

/** What a browser tells, by the file that it is mended in; one thing once in each file. What comes from a sealed frame is somebody else's word: an exercise that is not in the page is taken for the page. */
export function seenIn(page: PreviewPage, found: ReportPreview['found']): SeenViolation[] {
  const seen = found.map(({ exerciseId, ...violation }) => ({ ...violation, file: (exerciseId && page.exercises.get(exerciseId)) || page.path }));
  return seen.filter(({ rule, file }, index) => index === seen.findIndex((one) => one.rule === rule && one.file === file));
}

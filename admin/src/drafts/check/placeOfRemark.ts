import type { Remark } from './check.types.js';
import { placeOf } from '../publish/placeOf.js';

const FIELDS: Record<string, string> = { 'owner-missing': 'owner', 'review-missing': 'review', 'review-past': 'review', 'licence-missing': 'licence', 'attribution-missing': 'attribution' };

/** Who answers for it and how it may be used: a card of its own, whatever file it is kept in. */
export const isOfStewardship = ({ code }: Pick<Remark, 'code'>): boolean => FIELDS[code] !== undefined;

function fieldOf({ code, path }: Pick<Remark, 'code' | 'path'>): string {
  if (FIELDS[code]) return FIELDS[code];
  if (path.endsWith('.json')) return 'params';
  return path.endsWith('.md') && !path.endsWith('/course.md') ? 'text' : 'part';
}

/** Where in the editor something that was found is mended: parameters of the draft's address. `at` is the words in the text, or the value in the exercise. */
export function placeOfRemark(remark: Pick<Remark, 'code' | 'path' | 'at'>, lessonWith: (exercise: string) => string | undefined): URLSearchParams {
  const params = placeOf(remark.path, lessonWith);
  const [, language] = /^(nn|en)\.yaml$/.exec(remark.path) ?? [];
  if (language) params.set('language', language);
  const field = fieldOf(remark);
  params.set('field', field);
  if (remark.at !== null && (field === 'text' || field === 'params')) params.set('at', remark.at);
  return params;
}

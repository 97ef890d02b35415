import { type Cmi } from './scorm.dto.js';

/** A question that a SCO has told the answer of. */
export interface Interaction {
  readonly id: string;
  readonly type: string;
  readonly response: string;
  readonly isRight: boolean | null;
}

const TYPES = new Set(['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric', 'other']);
const RIGHT: Readonly<Record<string, boolean>> = { correct: true, wrong: false, incorrect: false };
/** A quiz has tens; more is somebody filling the store. */
const MOST = 200;
const LONGEST = 4000;

/** Those whose answer is told, or told otherwise, since before. A SCO lists every answer anew or the last of each: both are heard. */
export function answeredSince(before: Cmi, now: Cmi): Interaction[] {
  return placesIn(now).filter((place) => FIELDS.some((field) => (before[`${place}.${field}`] ?? '') !== (now[`${place}.${field}`] ?? ''))).map((place) => interactionAt(now, place)).filter(({ id, response, isRight }) => id && (response || isRight !== null)).slice(0, MOST);
}

const FIELDS = ['student_response', 'learner_response', 'result'];

const placesIn = (cmi: Cmi): string[] => [...new Set(Object.keys(cmi).flatMap((name) => /^cmi\.interactions\.\d+/.exec(name)?.[0] ?? []))];

function interactionAt(cmi: Cmi, place: string): Interaction {
  const type = cmi[`${place}.type`] ?? '';
  return {
    id: (cmi[`${place}.id`] ?? '').slice(0, 500),
    type: TYPES.has(type) ? type : 'other',
    response: (cmi[`${place}.student_response`] ?? cmi[`${place}.learner_response`] ?? '').slice(0, LONGEST),
    isRight: RIGHT[cmi[`${place}.result`] ?? ''] ?? null,
  };
}

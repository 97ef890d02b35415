import { officialTypes } from './official-types.rules.js';
import { ownTypes } from './own-types.rules.js';
import { packageTypes } from './package-types.rules.js';

export const VERBS = 'http://adlnet.gov/expapi/verbs/';

/** How a content type tells of what somebody does in it. Verbs by their short names. */
export interface ContentType {
  /** Said of the whole: this go is done. The first is the usual one. */
  readonly finishedBy: readonly string[];
  /** Said of the whole or a part, and only when somebody does something: after a finished go, the next begins with it. */
  readonly workedBy: readonly string[];
  /** Whether it says so whatever its author put into it. Where it may stay silent, the employee may say so instead. */
  readonly alwaysTells: boolean;
  /** Whether one who is told to have failed is not done. */
  readonly mustSucceed?: boolean;
}

/** Of a type that nobody has looked at: whatever may mean that it is done, and the employee's word. */
const UNKNOWN: ContentType = { finishedBy: ['answered', 'completed', 'passed', 'failed', 'mastered', 'scored'], workedBy: ['interacted'], alwaysTells: false };

const KNOWN: ReadonlyMap<string, ContentType> = new Map(Object.entries({ ...officialTypes, ...ownTypes, ...packageTypes }));

/** @param library machine name, with or without a version: `Spor.Choice 1.0`, `Spor.Choice`; or a course package's standard */
export const contentTypeOf = (library: string): ContentType => KNOWN.get(library.split(' ')[0] ?? '') ?? UNKNOWN;

/** What an exercise made with `library` says when it is done. */
export const finishingVerb = (library: string): string => VERBS + contentTypeOf(library).finishedBy[0];

/** The verb by which an employee says it of a type that may stay silent. */
export const EMPLOYEES_WORD = `${VERBS}completed`;

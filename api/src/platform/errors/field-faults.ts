import { type z } from 'zod';
import { type Texts } from '../language/language.js';
import { type FieldFault } from './domain-error.js';
import { textsOf } from './issue-texts.js';

type Issue = z.core.$ZodIssue;

/** More than anybody will read. */
const MOST = 50;
/** The sender knows the rest of a longer name; an answer must not grow with it. */
const LONGEST_NAME = 200;

/** What a zod schema found, field by field. @param at where in the request the fields lie, e.g. `filter` */
export const faultsOf = (issues: readonly Issue[], at: readonly PropertyKey[] = []): FieldFault[] =>
  issues.slice(0, MOST).map((issue) => ({ path: [...at, ...issue.path].map((part) => String(part).slice(0, LONGEST_NAME)).join('.'), message: textsOf(issue) }));

/** What a check of our own says: `.refine(isLater, { path: ['by'], ...saying({ nb: …, nn: …, en: … }) })`. */
export const saying = (texts: Texts): { message: string; params: { texts: Texts } } => ({ message: texts.en, params: { texts } });

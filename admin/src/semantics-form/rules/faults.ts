import { type FieldsOf, type Field } from './field.js';
import { type Issue, issuesOf } from './issues.js';
import { type Path, type Value, valueAt } from './value.js';

/** What the server said of a value. */
export interface Refusal {
  readonly path: string;
  readonly message: string;
}

/** What stood there when the server said so: it holds no longer once something else does. */
export interface Judged extends Refusal {
  readonly of: string;
}

/** The server calls the whole `params`; a field may be called so too. */
export const within = (path: string, fields: readonly Field[]): string => (fields.some(({ name }) => name === 'params') ? path : path.replace(/^params\.?/, ''));

export const pathOf = (path: string): Path => (path === '' ? [] : path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)));

const stands = (params: Value, path: string): string => JSON.stringify(valueAt(params, pathOf(path))) ?? '';

export const judged = (refusals: readonly Refusal[], fields: readonly Field[], params: Value): Judged[] =>
  refusals.map(({ path, message }) => ({ path: within(path, fields), message })).map((refusal) => ({ ...refusal, of: stands(params, refusal.path) }));

export interface Faults {
  readonly own: ReadonlyMap<string, Issue>;
  readonly told: ReadonlyMap<string, Judged>;
}

/** What we find ourselves, and what the server found that we did not. */
export function faultsOf(fields: readonly Field[], params: Value, fieldsOf: FieldsOf, said: readonly Judged[]): Faults {
  const own = new Map(issuesOf(fields, params, fieldsOf).map((issue) => [issue.path, issue]));
  const told = said.filter(({ path, of }) => !own.has(path) && stands(params, path) === of);
  return { own, told: new Map(told.map((refusal) => [refusal.path, refusal])) };
}


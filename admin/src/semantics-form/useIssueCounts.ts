import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import type { Language } from '../types.js';
import type { FieldsOf } from './rules/field.js';
import { issuesOf } from './rules/issues.js';
import { librariesIn } from './rules/places.js';
import { shaped } from './rules/shape.js';
import type { Value } from './rules/value.js';
import { type Library, semanticsQuery } from './useLibraries.js';

/** A content that is being written. */
export interface Written {
  readonly key: string;
  readonly library: string;
  readonly params: Value;
  readonly language: Language;
}

type FieldsIn = (language: Language) => FieldsOf;

/** Stands outside, so that it is called only when something has been read. */
const combine = (results: UseQueryResult<{ language: Language; library: Library }>[]): FieldsIn => {
  const known = new Map(results.flatMap(({ data }) => (data ? [[`${data.language} ${data.library.id}`, data.library.fields] as const] : [])));
  return (language) => (name) => known.get(`${language} ${name}`);
};

interface Counted {
  readonly fieldsIn: FieldsIn;
  readonly count: number;
}
/** Parameters are another object when they are changed: whoever writes in one content does not have the others counted again. */
const counted = new WeakMap<Value, Counted>();

/** How many faults each content has, that its form would show; none for one whose type is not known (yet). */
export function useIssueCounts(contents: readonly Written[]): ReadonlyMap<string, number> {
  const locale = useLocale();
  const wanted = new Map(contents.flatMap(({ library, params, language }) => [library, ...librariesIn(params)].map((name) => [`${language} ${name}`, { name, language }] as const)));
  const fieldsIn = useQueries({
    queries: [...wanted.values()].map(({ name, language }) => {
      const { select, ...query } = semanticsQuery(name, language, locale);
      return { ...query, select: (library: Library) => ({ language, library: select(library) }) };
    }),
    combine,
  });
  return new Map(contents.map(({ key, library, params, language }) => [key, countOf(params, library, language, fieldsIn)]));
}

function countOf(params: Value, library: string, language: Language, fieldsIn: FieldsIn): number {
  const before = counted.get(params);
  if (before?.fieldsIn === fieldsIn) return before.count;
  const fieldsOf = fieldsIn(language);
  const fields = fieldsOf(library);
  const count = fields ? issuesOf(fields, shaped(fields, params, fieldsOf), fieldsOf).length : 0;
  counted.set(params, { fieldsIn, count });
  return count;
}

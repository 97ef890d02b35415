import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { read } from '../providers/http.js';
import type { Language } from '../types.js';
import { type Field, type FieldsOf, prepared } from './rules/field.js';
import { librariesIn } from './rules/places.js';
import type { Value } from './rules/value.js';

export interface Library {
  id: string;
  title: string;
  fields: Field[];
}

interface Libraries {
  readonly fieldsOf: FieldsOf;
  readonly errors: readonly (Error | null)[];
  /** Whether each has come, or failed to. */
  readonly isSettled: boolean;
}

const asForm = (library: Library): Library => ({ ...library, fields: prepared(library.fields) });

/** A library's fields: labels in the reader's language, defaults in the content's. */
export const semanticsQuery = (name: string, language: Language, locale: string) => ({
  queryKey: ['semantics', name, language, locale],
  queryFn: ({ signal }: { signal: AbortSignal }) => read<Library>(`h5p-libraries/${encodeURIComponent(name)}/semantics?contentLanguage=${language}`, signal),
  select: asForm,
  staleTime: Infinity,
});

/** Stands outside, so that it is called only when something has been read. */
const combine = (results: UseQueryResult<Library>[]): Libraries => {
  const known = new Map(results.flatMap(({ data }) => (data ? [[data.id, data.fields] as const] : [])));
  return { fieldsOf: (name) => known.get(name), errors: results.map(({ error }) => error), isSettled: results.every(({ isPending }) => !isPending) };
};

/** The fields of the main library and of every library the parameters use. */
export function useLibraries(main: string, params: Value, language: Language): Libraries & { isLost: (name: string) => boolean } {
  const locale = useLocale();
  const names = [...new Set([main, ...librariesIn(params)])];
  const found = useQueries({
    queries: names.map((name) => semanticsQuery(name, language, locale)),
    combine,
  });
  return { ...found, isLost: (name) => Boolean(found.errors[names.indexOf(name)]) };
}

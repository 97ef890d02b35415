import { type FieldProps, useForm } from '../form.js';
import { repointed } from '../rules/pointers.js';
import type { NewPlace } from '../rules/rows.js';
import { asList, asObject, type Value, valueAt, withValue } from '../rules/value.js';

/** Puts other rows into a list; what points at its rows by their place follows them. @returns all parameters, after */
export function usePut({ path }: Pick<FieldProps, 'path'>): (next: (rows: readonly unknown[]) => unknown[], place?: NewPlace) => Value {
  const { update, fields, fieldsOf } = useForm();
  return (next, place) =>
    update((params) => {
      const pointed = place ? repointed(fields, params, fieldsOf, path, 'index', (at) => (typeof at === 'number' ? place(at) : at)) : params;
      return asObject(withValue(pointed, path, next(asList(valueAt(pointed, path)))));
    });
}

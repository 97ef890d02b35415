import { type Field, type FieldsOf, optionsOf } from './field.js';
import { isShown, type Scope } from './scope.js';
import { asList, asObject, isMissing, isObject, type Path, type Value } from './value.js';

/** A field where it stands in the parameters. */
export interface Place {
  readonly field: Field;
  readonly value: unknown;
  readonly path: Path;
  readonly scope: Scope;
  /** Inside something optional that was left out: nothing is required there. */
  readonly relaxed: boolean;
  readonly hidden: boolean;
  /** The rows of lists it lies in, outermost first: the list's field, and which row. */
  readonly rows: readonly { readonly list: Field; readonly index: number }[];
}

/** Every field of a content, also those of the libraries within, in the order of the form. */
export function places(fields: readonly Field[], params: Value, fieldsOf: FieldsOf): Place[] {
  return inGroup(fields, params, { path: [], scope: undefined, relaxed: false, hidden: false, rows: [] }, fieldsOf);
}

interface Around extends Pick<Place, 'path' | 'relaxed' | 'hidden' | 'rows'> {
  readonly scope: Scope | undefined;
}

function inGroup(fields: readonly Field[], value: unknown, around: Around, fieldsOf: FieldsOf): Place[] {
  const scope: Scope = { fields, value, path: around.path, outer: around.scope };
  return fields.flatMap((field) => {
    const inner = { ...around, path: [...around.path, field.name], relaxed: around.relaxed || field.widget === 'showWhen', hidden: around.hidden || !isShown(field, scope) };
    return at({ ...inner, field, value: asObject(value)[field.name], scope }, fieldsOf);
  });
}

function at(place: Place, fieldsOf: FieldsOf): Place[] {
  const { field, value, path, relaxed, rows } = place;
  switch (field.type) {
    case 'group':
      return [place, ...inGroup(field.fields ?? [], value, { ...place, relaxed: relaxed || (isMissing(value) && field.optional === true) }, fieldsOf)];
    case 'list':
      return [place, ...asList(value).flatMap((row, index) => (field.field ? at({ ...place, field: field.field, value: row, path: [...path, index], rows: [...rows, { list: field, index }] }, fieldsOf) : []))];
    case 'library': {
      const name = asObject(value)['library'];
      const inside = typeof name === 'string' && optionsOf(field).some((option) => option.value === name) ? fieldsOf(name) : undefined;
      return inside ? [place, ...inGroup(inside, asObject(value)['params'], { ...place, path: [...path, 'params'], scope: undefined, relaxed: false }, fieldsOf)] : [place];
    }
    default:
      return [place];
  }
}

const LIBRARY = /^[\w.-]+ \d+\.\d+$/;

/** The libraries some parameters use, wherever they stand in them. */
export function librariesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(librariesIn);
  if (!isObject(value)) return [];
  const own = typeof value['library'] === 'string' && LIBRARY.test(value['library']) ? [value['library']] : [];
  return [...own, ...Object.values(value).flatMap(librariesIn)];
}

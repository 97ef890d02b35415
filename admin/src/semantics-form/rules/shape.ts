import { type Field, type FieldsOf } from './field.js';
import { isShown, type Scope } from './scope.js';
import { asObject, isMissing, isObject, type Value } from './value.js';

/**
 * Parameters as the form begins with them: lists that must have rows have them, groups of one field are that field,
 * and what a rule hides and clears is gone. Everything else is left to the server, which fills in the defaults.
 */
export const shaped = (fields: readonly Field[], params: Value, fieldsOf: FieldsOf): Value => shapedGroup(fields, params, { keys: keysOf(fields), fieldsOf, outer: undefined });

interface Setting {
  /** The field that names a row, for lists whose rows are pointed at by name. */
  readonly keys: ReadonlyMap<string, string>;
  readonly fieldsOf: FieldsOf;
  readonly outer: Scope | undefined;
}

function shapedGroup(fields: readonly Field[], value: unknown, setting: Setting): Value {
  const scope: Scope = { fields, value, path: [], outer: setting.outer };
  const out: Value = { ...asObject(value) };
  for (const field of fields) {
    const isCleared = field.showWhen?.nullWhenHidden === true && !isShown(field, scope);
    const next = isCleared ? undefined : shapedValue(field, out[field.name], { ...setting, outer: scope });
    if (next === undefined) delete out[field.name];
    else out[field.name] = next;
  }
  return out;
}

function shapedValue(field: Field, given: unknown, setting: Setting): unknown {
  const value = field.flattens !== undefined && isObject(given) && Object.hasOwn(given, field.flattens) ? given[field.flattens] : given;
  switch (field.type) {
    case 'group': {
      if (isMissing(value) && field.optional) return undefined;
      const group = shapedGroup(field.fields ?? [], value, setting);
      return isMissing(value) && !Object.keys(group).length ? undefined : group;
    }
    case 'list': return shapedList(field, value, setting);
    case 'library': return shapedLibrary(value, setting);
    default: return value;
  }
}

function shapedList(field: Field, value: unknown, setting: Setting): unknown {
  if (isMissing(value) && (field.default !== undefined || field.optional)) return field.default;
  const rows = isMissing(value) ? blankRows(field, setting.keys.get(field.name)) : value;
  return Array.isArray(rows) ? rows.map((row: unknown) => (field.field ? (shapedValue(field.field, row, setting) ?? {}) : row)) : rows;
}

function shapedLibrary(value: unknown, setting: Setting): unknown {
  const fields = isObject(value) && typeof value['library'] === 'string' ? setting.fieldsOf(value['library']) : undefined;
  if (!isObject(value) || !fields) return value;
  const params = shapedGroup(fields, value['params'], { ...setting, keys: keysOf(fields), outer: undefined });
  return { ...value, params };
}

function blankRows(field: Field, key: string | undefined): unknown[] {
  const rows: unknown[] = [];
  const wanted = Math.max(field.defaultNum ?? 0, field.min ?? 0);
  while (rows.length < wanted) rows.push(blankRow(field, rows, key));
  return rows;
}

/** A new row for a list; one that others point at by name gets a name. */
export function blankRow({ field, entity }: Field, rows: readonly unknown[], key: string | undefined): unknown {
  if (field?.type === 'group') return key === undefined ? {} : { [key]: newName(entity, rows, key) };
  if (field?.type === 'list') return [];
  if (field?.type === 'boolean') return false;
  return field?.type === 'text' || field?.type === 'number' || field?.type === 'select' ? '' : {};
}

function newName(entity: string | undefined, rows: readonly unknown[], key: string): string {
  const word = /^[a-zæøå]+$/.test(entity ?? '') ? entity : 'del';
  const taken = new Set(rows.map((row) => asObject(row)[key]));
  let number = rows.length + 1;
  while (taken.has(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}

/** For each list whose rows are pointed at by name: the field that holds the name. */
export function keysOf(fields: readonly Field[]): Map<string, string> {
  const keys = new Map<string, string>();
  const look = (field: Field | undefined): void => {
    const { list, by, key } = field?.listItem ?? {};
    if (list !== undefined && by === 'key' && key !== undefined) keys.set(list, key);
    field?.fields?.forEach(look);
    if (field?.field) look(field.field);
  };
  fields.forEach(look);
  return keys;
}

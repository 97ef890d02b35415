import { type Field, type FieldsOf, type ListItem } from './field.js';
import { type Place, places } from './places.js';
import { wordsOf } from './plainText.js';
import { find, type Found } from './scope.js';
import { asList, asObject, type Path, type Value, withValue, written } from './value.js';

/** The list a pointer points into: the nearest of that name. */
export const listOf = ({ field, scope }: Pick<Place, 'field' | 'scope'>): Found | undefined => {
  const found = field.listItem && find(scope, field.listItem.list);
  return found?.field.type === 'list' ? found : undefined;
};

/** What a pointer may point at: the value it would have, and what the row is called. */
export function targetsOf(item: ListItem, rows: readonly unknown[]): { value: unknown; label: string; index: number }[] {
  return rows.flatMap((row, index) => {
    const value = item.by === 'index' ? index : asObject(row)[item.key ?? 'key'];
    const label = asObject(row)[item.label];
    return typeof value === 'number' || (typeof value === 'string' && value !== '') ? [{ value, index, label: typeof label === 'string' ? wordsOf(label) : '' }] : [];
  });
}

/** @returns the row that is pointed at; undefined when there is none */
export function pointsAt(place: Pick<Place, 'field' | 'scope' | 'value'>): { value: unknown; label: string } | undefined {
  const list = listOf(place);
  return place.field.listItem && list ? targetsOf(place.field.listItem, asList(list.value)).find(({ value }) => value === place.value) : undefined;
}

/** Parameters in which whatever points into the list at `path` points at what `next` says. */
export function repointed(fields: readonly Field[], params: Value, fieldsOf: FieldsOf, path: Path, by: ListItem['by'], next: (value: unknown) => unknown): Value {
  const pointers = places(fields, params, fieldsOf).filter((place) => place.field.listItem?.by === by && written(listOf(place)?.path ?? ['-']) === written(path));
  return pointers.reduce<Value>((all, place) => {
    const value = next(place.value);
    return value === place.value ? all : asObject(withValue(all, place.path, value));
  }, params);
}

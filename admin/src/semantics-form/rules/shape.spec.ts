import { type Field, prepared } from './field.js';
import { blankRow, keysOf, shaped } from './shape.js';

const FIELDS = prepared([
  { name: 'only', type: 'group', label: 'Bare', optional: true, fields: [{ name: 'note', type: 'text', label: 'Note' }] },
  { name: 'sub', type: 'group', isSubContent: true, fields: [{ name: 'note', type: 'text' }] },
  { name: 'scenes', type: 'list', entity: 'scene', min: 2, field: { name: 'scene', type: 'group', fields: [{ name: 'key', type: 'text' }, { name: 'choices', type: 'list', optional: true, field: { name: 'next', type: 'text', listItem: { list: 'scenes', label: 'key', by: 'key', key: 'key' } } }] } },
  { name: 'more', type: 'group', optional: true, fields: [{ name: 'rows', type: 'list', defaultNum: 1, field: { name: 'row', type: 'text' } }, { name: 'b', type: 'text' }] },
  { name: 'with', type: 'boolean' },
  { name: 'extra', type: 'text', widget: 'showWhen', showWhen: { rules: [{ field: 'with', equals: true }], nullWhenHidden: true } },
  { name: 'part', type: 'library', optional: true, options: ['Test.Part 1.0'] },
]);
const PART: Field[] = [{ name: 'lines', type: 'list', defaultNum: 2, field: { name: 'line', type: 'text' } }, { name: 'x', type: 'text' }];
const shape = (params: Record<string, unknown>) => shaped(FIELDS, params, (name) => (name === 'Test.Part 1.0' ? PART : undefined));

test('a group of one field is that field, unless it is a content of its own', () => {
  expect(FIELDS[0]).toMatchObject({ name: 'only', type: 'text', label: 'Note', optional: true });
  expect(FIELDS[1]).toMatchObject({ name: 'sub', type: 'group' });
  expect(shape({ only: { note: 'x' } })['only']).toBe('x');
  expect(shape({ only: 'x' })['only']).toBe('x');
});

test('a list begins with as many rows as it must have, and those that are pointed at by name have names', () => {
  expect(shape({})['scenes']).toEqual([{ key: 'scene-1' }, { key: 'scene-2' }]);
});

test('an optional group that nobody has touched stays away; in one that is there, lists have their rows', () => {
  expect(shape({})).not.toHaveProperty('more');
  expect(shape({ more: { b: 'x' } })['more']).toEqual({ b: 'x', rows: [''] });
});

test('what a rule hides and clears is gone', () => {
  expect(shape({ with: false, extra: 'x' })).not.toHaveProperty('extra');
  expect(shape({ with: true, extra: 'x' })['extra']).toBe('x');
});

test('a library within is shaped by its own fields, once they are read', () => {
  expect(shape({ part: { library: 'Test.Part 1.0' } })['part']).toEqual({ library: 'Test.Part 1.0', params: { lines: ['', ''] } });
  expect(shape({ part: { library: 'Test.Other 1.0' } })['part']).toEqual({ library: 'Test.Other 1.0' });
});

test('shaping again changes nothing', () => {
  const once = shape({ more: { b: 'x' }, part: { library: 'Test.Part 1.0' } });
  expect(shape(once)).toEqual(once);
});

test('a new row gets a name that no other row has', () => {
  const list = FIELDS[2] as Field;
  expect(keysOf(FIELDS).get('scenes')).toBe('key');
  expect(blankRow(list, [{ key: 'scene-2' }], 'key')).toEqual({ key: 'scene-3' });
  expect(blankRow({ ...list, entity: 'Ny scene' }, [], 'key')).toEqual({ key: 'del-1' });
});

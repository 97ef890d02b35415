import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { misshapen } from './semantics-shape.rules.js';

const TYPES = path.resolve(import.meta.dirname, '../../../../content/h5p-types');

test('the types that ship have the shape', () => {
  const files = readdirSync(TYPES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('semantics.json'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.map((name) => misshapen(JSON.parse(readFileSync(path.join(TYPES, name), 'utf8'))))).toEqual(files.map(() => undefined));
});

const group = (field: unknown) => [{ name: 'a', type: 'group', fields: [{ name: 'b', type: 'list', field }] }];

test.each([
  [{}, 'semantics'],
  [[null], '0'],
  [[{ name: 'a' }], '0'],
  [[{ name: 1, type: 'text' }], '0'],
  [group('text'), '0.fields.0.field'],
  [group({ name: 'c', type: 'library', options: 'alle' }), '0.fields.0.field.options'],
  [group({ name: 'c', type: 'select', options: [1] }), '0.fields.0.field.options'],
  [group({ name: 'c', type: 'text', regexp: { pattern: '(' } }), '0.fields.0.field.regexp'],
  [group({ name: 'c', type: 'text', tags: 'p' }), '0.fields.0.field.tags'],
  [[{ name: 'a', type: 'group', fields: { b: 1 } }], '0.fields'],
])('%j is misshapen at %s', (semantics, place) => expect(misshapen(semantics)).toBe(place));

test('nesting without end is', () => {
  const deep = Array.from({ length: 60 }).reduce<object>((field) => ({ name: 'x', type: 'list', field }), { name: 'x', type: 'text' });
  expect(misshapen([deep])).toMatch(/field$/);
});

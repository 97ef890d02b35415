import { worded } from './semantics-words.rules.js';

const FIELDS = [
  { name: 'title', type: 'text', label: 'Title', description: 'Short.', default: 'Untitled', maxLength: 80 },
  { name: 'rows', type: 'list', label: 'Rows', entity: 'row', field: { name: 'row', type: 'group', label: 'Row', fields: [{ name: 'kind', type: 'select', label: 'Kind', options: [{ value: 'a', label: 'First' }, { value: 'b', label: 'Second' }] }] } },
  { name: 'part', type: 'library', label: 'Part', options: ['H5P.Image 1.1'] },
];
const WORDS = [{ label: 'Tittel', default: 'Uten tittel' }, { label: 'Rader', entity: 'rad', field: { label: 'Rad', fields: [{ label: 'Slag', options: [{ label: 'Første' }] }] } }];
const DEFAULTS = [{ label: 'Title', default: 'Utan tittel' }];

test('labels come in the reader’s language, defaults in the content’s', () => {
  expect(worded(FIELDS, WORDS, DEFAULTS)[0]).toEqual({ name: 'title', type: 'text', label: 'Tittel', description: 'Short.', default: 'Utan tittel', maxLength: 80 });
});

test('words reach into lists, groups and options, and what has none keeps its own', () => {
  const [, rows, part] = worded(FIELDS, WORDS, DEFAULTS);
  expect(rows).toMatchObject({ label: 'Rader', entity: 'rad', field: { label: 'Rad', fields: [{ label: 'Slag', options: [{ value: 'a', label: 'Første' }, { value: 'b', label: 'Second' }] }] } });
  expect(part).toEqual(FIELDS[2]);
});

test('a language without words changes nothing, whatever stands in its place', () => {
  expect(worded(FIELDS, undefined, 'nonsense')).toEqual(FIELDS);
  expect(worded(FIELDS, [null, { field: [] }], [])).toEqual(FIELDS);
});

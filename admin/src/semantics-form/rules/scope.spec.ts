import { type Field } from './field.js';
import { find, isShown, type Scope } from './scope.js';

const ROOT: Scope = {
  fields: [
    { name: 'kind', type: 'select', default: 'text' },
    { name: 'with', type: 'boolean' },
    { name: 'behaviour', type: 'group', fields: [{ name: 'mode', type: 'select' }] },
    { name: 'part', type: 'library' },
  ],
  value: { behaviour: { mode: 'hard' }, part: { library: 'H5P.Image 1.1' } },
  path: [],
};
const ROW: Scope = { fields: [{ name: 'text', type: 'text' }], value: {}, path: ['rows', 0], outer: ROOT };
const shownWhen = (rules: { field: string; equals: unknown }[], type?: string): Field => ({ name: 'x', type: 'text', widget: 'showWhen', showWhen: { rules, type } });

test.each<[string, boolean, Field]>([
  ['a default counts', true, shownWhen([{ field: 'kind', equals: 'text' }])],
  ['one of several values', true, shownWhen([{ field: 'kind', equals: ['image', 'text'] }])],
  ['an untouched checkbox is off', true, shownWhen([{ field: 'with', equals: false }])],
  ['a field inside a group', true, shownWhen([{ field: 'behaviour/mode', equals: 'hard' }])],
  ['a library by its name', true, shownWhen([{ field: 'part', equals: ['H5P.Image 1.1'] }])],
  ['one rule of two is enough', true, shownWhen([{ field: 'kind', equals: 'x' }, { field: 'with', equals: false }])],
  ['unless both are wanted', false, shownWhen([{ field: 'kind', equals: 'x' }, { field: 'with', equals: false }], 'and')],
  ['a field that does not exist holds nothing', false, shownWhen([{ field: 'gone', equals: undefined }])],
  ['nothing that is for no widget', false, { name: 'x', type: 'text', widget: 'none' }],
])('%s', (_, shown, field) => expect([isShown(field, ROOT), isShown(field, ROW)]).toEqual([shown, shown]));

test('steps outwards are taken as they are needed', () => {
  expect(isShown(shownWhen([{ field: '../../kind', equals: 'text' }]), ROW)).toBe(true);
});

test('the nearest of two of the same name is meant', () => {
  expect(find({ ...ROW, fields: [{ name: 'kind', type: 'text' }], value: { kind: 'near' } }, 'kind')).toMatchObject({ value: 'near', path: ['rows', 0, 'kind'] });
});

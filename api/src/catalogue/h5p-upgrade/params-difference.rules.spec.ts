import { paramsDifference } from './params-difference.rules.js';

const OLD = [
  { name: 'text', type: 'text', label: 'Tekst' },
  { name: 'mode', type: 'select', label: 'Måte', options: [{ value: 'one', label: 'Ett svar' }, { value: 'all', label: 'Alle svar' }] },
  { name: 'items', type: 'list', label: 'Punkter', field: { name: 'item', type: 'group', label: 'Punkt', fields: [{ name: 'text', type: 'text', widget: 'html', label: 'Ord' }, { name: 'right', type: 'boolean', label: 'Riktig' }] } },
  { name: 'part', type: 'library', label: 'Del', options: ['Test.Part 1.0'] },
];
const NEW = [...OLD.filter(({ name }) => name !== 'text'), { name: 'heading', type: 'text', label: 'Overskrift' }, { name: 'points', type: 'number', label: 'Poeng', default: 1 }];
const PART = [{ name: 'file', type: 'video', label: 'Film' }];
const fieldsOf = async (library: string) => ({ 'Test.Thing 1.0': OLD, 'Test.Thing 1.1': NEW, 'Test.Part 1.0': PART })[library] ?? [];
const difference = (before: object, after: object) => paramsDifference(fieldsOf, { library: 'Test.Thing 1.0', params: before }, { library: 'Test.Thing 1.1', params: after });

test('what is new, gone and other, in the words of the form', async () => {
  const items = [{ text: '<p>Først</p>', right: true }, { text: '<p>A &lt; B</p><p>så</p>', right: false }];
  expect(await difference({ text: 'Hei', mode: 'one', items }, { heading: 'Hei', mode: 'all', items: [items[0], { ...items[1], right: true }], points: 2 })).toEqual([
    { place: ['Måte'], before: 'Ett svar', after: 'Alle svar' },
    { place: ['Punkter', '2', 'Riktig'], before: false, after: true },
    { place: ['Overskrift'], before: null, after: 'Hei' },
    { place: ['Poeng'], before: null, after: 2 },
    { place: ['Tekst'], before: 'Hei', after: null },
  ]);
});

test('a new field with its default is nothing to tell, and neither is an id', async () => {
  expect(await difference({ part: { library: 'Test.Part 1.0', subContentId: 'a', params: {} } }, { points: 1, part: { library: 'Test.Part 1.0', subContentId: 'b', params: {} } })).toEqual([]);
});

test('files are told by name, also inside a part', async () => {
  const part = (path: string) => ({ part: { library: 'Test.Part 1.0', params: { file: [{ path, mime: 'video/mp4' }] } } });
  expect(await difference(part('media/a.mp4'), part('media/b.mp4'))).toEqual([{ place: ['Del', 'Film'], before: 'media/a.mp4', after: 'media/b.mp4' }]);
});

test('long texts are told short', async () => {
  const [change] = await difference({}, { heading: 'x'.repeat(1000) });
  expect(change?.after).toHaveLength(301);
});

import { type Field } from './field.js';
import { faultsOf, judged } from './faults.js';

const FIELDS: Field[] = [{ name: 'title', type: 'text' }, { name: 'rows', type: 'list', field: { name: 'row', type: 'group', fields: [{ name: 'text', type: 'text' }] } }];
const PARAMS = { title: 'a', rows: [{ text: 'x' }, { text: 'y' }] };
const none = () => undefined;
const found = (said: { path: string; message: string }[], after: Record<string, unknown> = PARAMS) => {
  const { own, told } = faultsOf(FIELDS, after, none, judged(said, FIELDS, PARAMS));
  return [...own.values(), ...told.values()].map(({ path }) => path);
};

test('the server’s paths are those of the fields, with or without what it calls the whole', () => {
  expect(found([{ path: 'params.rows.1.text', message: 'no' }, { path: 'title', message: 'no' }])).toEqual(['rows.1.text', 'title']);
});

test('what the server said holds until something else stands there', () => {
  expect(found([{ path: 'title', message: 'no' }], { ...PARAMS, title: 'b' })).toEqual([]);
  expect(found([{ path: 'rows.0', message: 'no' }, { path: 'title', message: 'no' }], { ...PARAMS, rows: [PARAMS.rows[1], PARAMS.rows[0]] })).toEqual(['title']);
});

test('what we find ourselves is said in our words, once', () => {
  expect(faultsOf(FIELDS, { rows: [] }, none, judged([{ path: 'title', message: 'is missing' }], FIELDS, { rows: [] }))).toEqual({ own: new Map([['title', { path: 'title', rule: 'required' }]]), told: new Map() });
});

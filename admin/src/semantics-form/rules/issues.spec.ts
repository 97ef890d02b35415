import { normalise, type Field as ServerField } from '../../../../api/src/catalogue/h5p/semantics.rules.js';
import { type Field, prepared } from './field.js';
import { issuesOf } from './issues.js';

const PART: Field[] = [{ name: 'text', type: 'text' }, { name: 'n', type: 'number', default: 1 }];
const FIELDS: Field[] = [
  { name: 'question', type: 'text', widget: 'html', tags: ['p'], maxLength: 30 },
  { name: 'plain', type: 'text', optional: true, maxLength: 5 },
  { name: 'code', type: 'text', optional: true, regexp: { pattern: '^[a-z]+$' } },
  { name: 'answers', type: 'list', min: 2, max: 3, field: { name: 'answer', type: 'group', fields: [{ name: 'text', type: 'text' }, { name: 'right', type: 'boolean' }] } },
  { name: 'only', type: 'group', optional: true, fields: [{ name: 'note', type: 'text', maxLength: 3 }] },
  { name: 'zones', type: 'select', widget: 'dynamicCheckboxes', multiple: true, optional: true },
  { name: 'behaviour', type: 'group', optional: true, fields: [{ name: 'points', type: 'number', min: 1, max: 10, decimals: 0, default: 1 }, { name: 'must', type: 'text' }, { name: 'order', type: 'select', default: 'a', options: [{ value: 'a' }, { value: 'b' }] }] },
  { name: 'kind', type: 'select', options: [{ value: 'x' }] },
  { name: 'image', type: 'image' },
  { name: 'when', type: 'text', widget: 'showWhen', showWhen: { rules: [{ field: 'kind', equals: 'y' }] } },
  { name: 'parts', type: 'list', optional: true, field: { name: 'part', type: 'library', options: ['Test.Part 1.0'] } },
];
const FINE = { question: '<p>Hva?</p>', answers: [{ text: 'a' }, { text: 'b' }], kind: 'x', image: { path: 'images/a.png' } };

const ours = (params: object) => issuesOf(prepared(FIELDS), { ...FINE, ...params }, () => PART);
const theirs = async (params: object) => {
  const read = async (name: string) => ({ semantics: (name === 'Main 1.0' ? FIELDS : PART) as ServerField[], words: [] });
  return (await normalise(read, 'Main 1.0', { ...FINE, ...params }, { requireAll: true })).issues;
};

test.each<[string, object]>([
  ['nothing', {}],
  ['required', { question: undefined }],
  ['required', { answers: undefined }],
  ['required', { image: {} }],
  ['required', { kind: '' }],
  ['required', { answers: [{ text: 'a' }, {}] }],
  ['tooFew', { answers: [{ text: 'a' }] }],
  ['tooMany', { answers: [{ text: 'a' }, { text: 'a' }, { text: 'a' }, { text: 'a' }] }],
  ['tooLongHtml', { question: `<p>${'x'.repeat(30)}</p>` }],
  ['tooLong', { plain: '123456' }],
  ['nothing', { plain: '&amp;&quot;345' }],
  ['tooLong', { only: '1234' }],
  ['form', { code: 'A1' }],
  ['nothing', { behaviour: undefined }],
  ['required', { behaviour: { points: 2 } }],
  ['number', { behaviour: { must: 'x', points: 'to' } }],
  ['tooLow', { behaviour: { must: 'x', points: 0 } }],
  ['tooHigh', { behaviour: { must: 'x', points: 11 } }],
  ['whole', { behaviour: { must: 'x', points: 1.5 } }],
  ['notAllowed', { behaviour: { must: 'x', order: 'c' } }],
  ['required', { parts: [{ library: 'Test.Part 1.0', params: {} }] }],
  ['notAllowed', { parts: [{ library: 'Test.Other 1.0', params: {} }] }],
  ['required', { parts: [{}] }],
  ['nothing', { zones: ['0', '12'] }],
])('%s: %j is found where the server finds it', async (rule, params) => {
  const found = ours(params);
  expect(found.map((issue) => issue.rule)).toEqual(rule === 'nothing' ? [] : [rule]);
  expect(found.map(({ path }) => `params.${path}`)).toEqual((await theirs(params)).map(({ path }) => path));
});

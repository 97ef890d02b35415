import { type Field, type LibraryFields, normalise } from './semantics.rules.js';
import { TOO_LARGE } from './semantics-words.rules.js';

const SEMANTICS: Field[] = [
  { name: 'question', type: 'text', widget: 'html', tags: ['p', 'strong', 'a'], maxLength: 2000 },
  { name: 'plain', type: 'text', optional: true, maxLength: 20 },
  { name: 'code', type: 'text', optional: true, regexp: { pattern: '^[a-z]+$' } },
  { name: 'answers', type: 'list', min: 2, max: 4, field: { name: 'answer', type: 'group', fields: [{ name: 'text', type: 'text' }, { name: 'correct', type: 'boolean', default: false }] } },
  { name: 'tags', type: 'list', optional: true, field: { name: 'tag', type: 'text' } },
  { name: 'only', type: 'group', optional: true, fields: [{ name: 'note', type: 'text' }] },
  { name: 'behaviour', type: 'group', optional: true, fields: [{ name: 'points', type: 'number', min: 1, max: 10, decimals: 0, default: 1 }, { name: 'order', type: 'select', default: 'fixed', options: [{ value: 'fixed' }, { value: 'random' }] }, { name: 'must', type: 'text' }] },
  { name: 'image', type: 'image', optional: true },
  { name: 'part', type: 'library', optional: true, options: ['Test.Part 1.0', 'Test.Gone 1.0'] },
  { name: 'l10n', type: 'group', fields: [{ name: 'check', type: 'text', default: 'Check' }, { name: 'retry', type: 'text', default: 'Retry' }] },
  { name: 'zones', type: 'select', widget: 'dynamicCheckboxes', multiple: true, optional: true },
];
const PART: Field[] = [{ name: 'text', type: 'text', widget: 'html', tags: ['em'] }];
const LIBRARIES: Record<string, LibraryFields> = {
  'Test.Main 1.0': { semantics: SEMANTICS, words: [...Array.from({ length: 9 }, () => ({})), { fields: [{ default: 'Sjekk' }] }] },
  'Test.Part 1.0': { semantics: PART, words: [] },
};
const FINE = { question: '<p>Hva?</p>', answers: [{ text: 'a', correct: true }, { text: 'b' }] };

const run = (params: unknown, requireAll = true) => normalise(async (name) => LIBRARIES[name], 'Test.Main 1.0', params, { requireAll });
const problems = async (params: object) => (await run({ ...FINE, ...params })).issues.map(({ path, message }) => `${path} ${message.en}`);

test('what is left out is filled in, in the content’s language', async () => {
  const { params, issues } = await run(FINE);
  expect(issues).toEqual([]);
  expect(params).toMatchObject({ answers: [{ text: 'a', correct: true }, { text: 'b', correct: false }], behaviour: { points: 1, order: 'fixed' }, l10n: { check: 'Sjekk', retry: 'Retry' } });
});

test('nothing is required inside an optional group that is not touched', async () => {
  expect(await problems({})).toEqual([]);
  expect(await problems({ behaviour: { points: 2 } })).toEqual(['params.behaviour.must is missing']);
});

test('a package made elsewhere may leave out what is required, our own files may not', async () => {
  expect((await run({}, false)).issues).toEqual([]);
  expect((await run({})).issues.map(({ path }) => path)).toEqual(['params.question', 'params.answers']);
});

test('unknown keys are dropped, prototypes stay untouched', async () => {
  const { params } = await run(JSON.parse('{"question":"q","answers":[{"text":"a","evil":1},{"text":"b"}],"__proto__":{"polluted":true},"constructor":{"x":1},"evil":"<script>"}'));
  expect(JSON.stringify(params)).not.toMatch(/evil|polluted|constructor/);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

const XSS = '<p>Hei<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)" onclick="x()">l</a><svg onload=alert(1)></p>';
test('every string is cleaned: HTML by its tags, plain text by escaping, also right inside lists and parts', async () => {
  const { params, issues } = await run({ ...FINE, question: XSS, plain: '<b>"x"</b> &amp;', tags: [XSS, '<script>1</script>'], part: { library: 'Test.Part 1.0', params: { text: XSS }, metadata: { title: '<script>t</script>Tittel', evil: 1 } } });
  expect(issues).toEqual([]);
  expect(params['question']).toBe('<p>Hei<a>l</a></p>');
  expect(params['plain']).toBe('&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp;');
  expect(JSON.stringify(params)).not.toMatch(/<script|<img|<svg|="javascript|"evil"/i);
  expect(params['part']).toMatchObject({ library: 'Test.Part 1.0', subContentId: expect.stringMatching(/^[0-9a-f-]{36}$/), metadata: { title: 't Tittel' } });
});

test('a sign that is stored escaped counts as one character', async () => {
  expect(await problems({ plain: '&quot;'.repeat(20) })).toEqual([]);
  expect(await problems({ plain: '&quot;'.repeat(21) })).toEqual(['params.plain must have at most 20 characters']);
});

test.each([
  [{ answers: 'nei' }, 'params.answers must be a list'],
  [{ answers: [{ text: 'a' }] }, 'params.answers must have at least 2'],
  [{ answers: Array.from({ length: 5 }, () => ({ text: 'a' })) }, 'params.answers must have at most 4'],
  [{ plain: { toString: 'x' } }, 'params.plain must be a text'],
  [{ plain: 'x'.repeat(21) }, 'params.plain must have at most 20 characters'],
  [{ code: 'A1' }, 'params.code has the wrong form'],
  [{ behaviour: { must: 'x', points: 'mange' } }, 'params.behaviour.points must be a number'],
  [{ behaviour: { must: 'x', points: 11 } }, 'params.behaviour.points must be at most 10'],
  [{ behaviour: { must: 'x', points: 1.5 } }, 'params.behaviour.points must be a whole number'],
  [{ behaviour: { must: 'x', order: 'upside-down' } }, 'params.behaviour.order must be one of fixed, random'],
  [{ zones: ['0', '<b>'] }, 'params.zones has the wrong form'],
  [{ zones: [{ toString: 'x' }] }, 'params.zones has the wrong form'],
  [{ behaviour: 'x' }, 'params.behaviour must be an object'],
  [{ part: { library: 'Test.Other 1.0', params: {} } }, "params.part Test.Other 1.0 can't be used here"],
  [{ part: { library: 'Test.Gone 1.0', params: {} } }, 'params.part Test.Gone 1.0 is not installed'],
  [{ image: { path: '../content/../secret.txt' } }, 'params.image must be the name of a picture, sound or film in the content'],
  [{ image: { path: 'images/x.svg' } }, 'params.image must be the name of a picture, sound or film in the content'],
  [{ image: { path: 'https://tracker.example/x.png' } }, 'params.image must be a file in the package: media from other sites are not loaded'],
])('%j is refused', async (params, message) => expect(await problems(params)).toContain(message));

test('media are listed, with known properties only', async () => {
  const { params, files } = await run({ ...FINE, image: { path: 'images/a.png#tmp', mime: 'image/png', width: '10', height: 20, onload: 'x', copyright: { license: 'CC BY', title: '<b>' } } });
  expect(files).toEqual(['images/a.png']);
  expect(params['image']).toEqual({ path: 'images/a.png', mime: 'image/png', width: 10, height: 20, copyright: { license: 'CC BY', title: '&lt;b&gt;' } });
});

test('a group of one field is kept as that field', async () => {
  expect((await run({ ...FINE, only: { note: 'x' } })).params['only']).toBe('x');
  expect((await run({ ...FINE, only: 'x' })).params['only']).toBe('x');
});

test('content without end is refused', async () => {
  const { issues } = await run({ ...FINE, tags: Array.from({ length: 60_000 }, () => 'x') });
  expect(issues).toEqual([{ path: expect.any(String), message: TOO_LARGE }]);
});

test('what a widget finds to choose among elsewhere in the content is taken as it is', async () => {
  expect((await run({ ...FINE, zones: ['0', '12'] })).params['zones']).toEqual(['0', '12']);
});

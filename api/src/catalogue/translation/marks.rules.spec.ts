import { marked } from './marks.rules.js';
import { standingsOf } from './translation.rules.js';

const LESSON = '---\ntitle: En\nkind: text\nminutes: 2\n---\nFørste.\n\nAndre.\n';
const COURSE = new Map([
  ['nb/en.md', LESSON],
  ['nn/en.md', LESSON.replace('En', 'Ein')],
  ['nb/exercises/a.json', '{ "title": "A", "library": "X 1.0", "params": { "question": "Hva?" } }\n'],
  ['nn/exercises/a.json', '{ "title": "A", "library": "X 1.0", "params": { "question": "Kva?" } }\n'],
]);
const PATH = new Map([['path.yaml', '# Why.\nkey: A\nversion: 1\nnb:\n  title: A\n  purpose: For deg.\nen:\n  title: A\n  purpose: For you.\ncourses: [a, b]\n']]);
const TOOLKIT = new Map([['toolkit.yaml', 'key: T1\n'], ['nb.yaml', 'title: A\naim: B\n'], ['nn.yaml', 'title: A\naim: B\n']]);

const all = () => true;

test.each([['a course', COURSE, 'nn', 2], ['a path', PATH, 'en', 1], ['a toolkit', TOOLKIT, 'nn', 1]] as const)('%s is marked, and then neither unmarked nor behind', (_, files, language, texts) => {
  expect(standingsOf(files).get(language)).toEqual({ unmarked: texts, changes: 0 });
  const after = new Map([...files, ...marked(files, all)]);
  expect(standingsOf(after).get(language)).toEqual({ unmarked: 0, changes: 0 });
  expect(marked(after, all).size).toBe(0);
});

test('only the mark is written', () => {
  const after = marked(PATH, all).get('path.yaml') ?? '';
  expect(after.replace(/ {2}follows: .*\n/, '')).toBe(PATH.get('path.yaml'));
  expect(marked(COURSE, all).get('nn/en.md')).toMatch(/^---\ntitle: Ein\nkind: text\nminutes: 2\nfollows: [0-9a-f ]{26}\n---\nFørste/);
});

test('a translation is as many changes behind as there are passages that have changed since', () => {
  const after = new Map([...COURSE, ...marked(COURSE, all), ['nb/en.md', LESSON.replace('Andre.', 'Den andre.\n\nEn tredje.')]]);
  expect(standingsOf(after).get('nn')).toEqual({ unmarked: 0, changes: 2 });
});

import { coursesInPath, differenceBetween, stepsInToolkit } from './difference.rules.js';

const files = (all: Record<string, string>) => new Map(Object.entries(all));
const told = (...parts: Parameters<typeof differenceBetween>) => differenceBetween(...parts).map(({ what, name }) => [what, name].filter(Boolean).join(' '));

test('a course differs in its lessons, its page, what it counts towards, its facts and its cover', () => {
  const one = { 'course.yaml': 'key: A\nminutes: 5\nversion: 1\nlessons: [a]\ncontributes: []\n', 'nb/course.md': 'x', 'nb/a.md': '---\ntitle: Hei\n---\nA', 'cover.svg': '1' };
  expect(told('course', files(one), files({ ...one, 'course.yaml': one['course.yaml'].replace('version: 1', 'version: 2') }))).toEqual([]);
  const other = { ...one, 'course.yaml': 'key: A\nminutes: 6\nlessons: [a, b]\ncontributes: [{ competence: K1, level: 1 }]\n', 'nb/course.md': 'y', 'nb/b.md': '---\ntitle: Ny\n---\n', 'cover.svg': '2', 'en/course.md': 'x' };
  expect(told('course', files(one), files(other))).toEqual(['lesson-added Ny', 'page', 'contribution', 'facts', 'cover', 'language en']);
});

test('a path differs in its courses, in and out and in their order, and in its words', () => {
  const path = (text: string) => files({ 'path.yaml': text });
  const before = path('key: P\nversion: 1\nnb: { title: A, purpose: B }\ncourses: [x, y, z]\n');
  expect(told('path', before, path('key: P\nversion: 2\nnb: { title: A, purpose: B }\ncourses: [x, y, z]\n'))).toEqual([]);
  expect(told('path', before, path('key: P\nversion: 2\nnb: { title: C, purpose: B }\nnn: { title: C, purpose: B }\ncourses: [y, x, w]\n'))).toEqual(['course-added w', 'course-moved y', 'course-moved x', 'course-removed z', 'words', 'language nn']);
});

test('a toolkit differs in its agenda, its words and its facts', () => {
  const toolkit = (minutes: number, agenda: string, words: string) => files({ 'toolkit.yaml': `key: T\nversion: ${minutes}\nminutes: ${minutes}\nagenda: [${agenda}]\n`, 'nb.yaml': `title: ${words}\nagenda: { ${agenda}: { title: ${agenda} } }\n` });
  expect(told('toolkit', toolkit(5, 'a', 'A'), toolkit(5, 'a', 'A'))).toEqual([]);
  expect(told('toolkit', toolkit(5, 'a', 'A'), toolkit(6, 'b', 'B'))).toEqual(['agenda', 'words', 'facts']);
  expect(told('toolkit', toolkit(5, 'a', 'A'), new Map([...toolkit(5, 'a', 'A'), ['en.yaml', 'title: A\n']]))).toEqual(['language en']);
});

test('a path holds its courses and a toolkit the steps of its agenda, in their order', () => {
  expect(coursesInPath(files({ 'path.yaml': 'courses: [x, y]\n' }))).toEqual(['x', 'y']);
  expect(stepsInToolkit(files({ 'toolkit.yaml': 'agenda: [{ id: b }, { id: a }]\n', 'nb.yaml': 'agenda: { a: { title: Slutt }, b: { title: Start } }\n' }))).toEqual(['Start', 'Slutt']);
  expect([coursesInPath(new Map()), stepsInToolkit(new Map())]).toEqual([[], []]);
});

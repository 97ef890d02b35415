import { bodyOf, contentOf, isPathOf, slugOf } from './draft-file.rules.js';

const LESSON = '---\ntitle: Et spørsmål\nkind: text\nminutes: 4\n---\nFørste linje.\n\n## Videre\n';

test('a lesson is its front matter and its text, and comes out as it went in', () => {
  const content = contentOf('nb/et-sporsmal.md', LESSON);
  expect(content).toEqual({ front: { title: 'Et spørsmål', kind: 'text', minutes: 4 }, body: 'Første linje.\n\n## Videre\n' });
  expect(bodyOf('nb/et-sporsmal.md', content, LESSON)).toBe(LESSON);
});

test('YAML keeps its comments where nothing has changed', () => {
  const before = 'key: C2\n# Level 2: own case.\ncontributes:\n  - { competence: K2, level: 2 }\nminutes: 30\n';
  const content = contentOf('course.yaml', before);
  expect(bodyOf('course.yaml', { ...content, minutes: 35 }, before)).toBe(before.replace('30', '35'));
});

test('only a thing’s own files have a place in it', () => {
  expect(['course.yaml', 'nb/course.md', 'en/a-b.md', 'nn/exercises/x1.json'].every((path) => isPathOf('course', path))).toBe(true);
  expect(['../course.yaml', 'nb/../x.md', 'sv/a.md', 'nb/A.md', 'nb/exercises/x.md', 'toolkit.yaml', `nb/${'a'.repeat(300)}.md`].some((path) => isPathOf('course', path))).toBe(false);
});

test('a slug is made of plain letters', () => {
  expect(slugOf('  Å øve på «første» møte: é!  ')).toBe('a-ove-pa-forste-mote-e');
  expect(slugOf('!!!')).toBe('uten-navn');
});

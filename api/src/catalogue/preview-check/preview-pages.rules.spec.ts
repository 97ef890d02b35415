import { idOf } from '../../platform/index.js';
import { previewPagesOf } from './preview-pages.rules.js';

const FILES = new Map([
  ['course.yaml', 'lessons: [en, to]\n'],
  ['nb/course.md', 'Siden.'],
  ['nb/en.md', 'Les.\n\n![Trapp](media/trapp.png)\n'],
  ['nb/to.md', 'Gjør.\n\n::exercise{sporsmal}\n'],
  ['nn/to.md', 'Gjer.\n'],
  ['nb/exercises/sporsmal.json', '{}'],
  ['media/trapp.png', 'aa'],
  ['media/annet.png', 'bb'],
]);
const pages = (changes: Record<string, string> = {}) => previewPagesOf({ kind: 'course', slug: 'kurs', files: new Map([...FILES, ...Object.entries(changes)]) });
const changed = (changes: Record<string, string>) => pages(changes).filter(({ hash }, index) => hash !== pages()[index]?.hash).map(({ path }) => path);

test('every lesson in every language is a page, with its exercises', () => {
  expect(pages().map(({ path }) => path)).toEqual(['nb/en.md', 'nb/to.md', 'nn/to.md']);
  expect(pages()[1]?.exercises.get(idOf('exercise', 'kurs', 'sporsmal'))).toBe('nb/exercises/sporsmal.json');
});

test('a page is another when its text, an exercise or a picture in it is, and only then', () => {
  expect(changed({ 'nb/en.md': 'Les dette.' })).toEqual(['nb/en.md']);
  expect(changed({ 'nb/exercises/sporsmal.json': '{"title":"Nytt"}' })).toEqual(['nb/to.md']);
  expect(changed({ 'media/trapp.png': 'cc' })).toEqual(['nb/en.md']);
  expect(changed({ 'media/annet.png': 'cc', 'course.yaml': 'lessons: [en, to]\nversion: 2\n' })).toEqual([]);
});

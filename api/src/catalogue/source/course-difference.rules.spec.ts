import { courseDifference, lessonsThatDiffer } from './course-difference.rules.js';

const course = (lessons: string[], more: Record<string, string> = {}) =>
  new Map(Object.entries({
    'course.yaml': `key: X\nlessons: [${lessons.join(', ')}]\ncontributes: []\n`,
    'nb/course.md': 'course',
    ...Object.fromEntries(lessons.map((slug) => [`nb/${slug}.md`, `---\ntitle: Leksjon ${slug}\n---\n${slug}\n\n::exercise{ov-${slug}}\n`])),
    ...Object.fromEntries(lessons.map((slug) => [`nb/exercises/ov-${slug}.json`, slug])),
    ...more,
  }));

test('nothing differs between a course and itself', () => {
  expect(courseDifference(course(['a', 'b']), course(['a', 'b']))).toEqual({ lessons: [], isPageChanged: false, isContributionChanged: false, languagesAdded: [] });
});

test('a lesson is new, gone, moved, or changed in its text or its exercise', () => {
  const after = course(['c', 'b', 'a', 'e'], { 'nb/exercises/ov-b.json': 'another question' });
  expect(courseDifference(course(['a', 'b', 'c', 'd']), after).lessons.map(({ slug, title, change }) => [slug, title, change])).toEqual([
    ['c', 'Leksjon c', 'moved'],
    ['b', 'Leksjon b', 'changed'],
    ['a', 'Leksjon a', 'moved'],
    ['e', 'Leksjon e', 'added'],
    ['d', 'Leksjon d', 'removed'],
  ]);
  expect([...lessonsThatDiffer(course(['a', 'b', 'c', 'd']), after)]).toEqual(['b', 'e']);
});

test('that a translation is said to be up to date changes nothing', () => {
  const [before, after] = ['', 'follows: 0a1b2c3d\n'].map((follows) => course(['a'], { 'nn/course.md': `---\n${follows}title: K\n---\n`, 'nn/a.md': `---\n${follows}title: A\n---\nTekst\n` }));
  expect(courseDifference(before as Map<string, string>, after as Map<string, string>)).toMatchObject({ lessons: [], isPageChanged: false });
});

test('a new translation changes no lesson, and a version without a source differs in all', () => {
  const translated = course(['a'], { 'nn/course.md': 'nynorsk', 'nn/a.md': 'nynorsk' });
  expect(courseDifference(course(['a']), translated)).toMatchObject({ lessons: [], languagesAdded: ['nn'] });
  expect([...lessonsThatDiffer(new Map(), course(['a', 'b']))]).toEqual(['a', 'b']);
});

import { exerciseOf, lessonOf, outlineOf } from '../course/courseFiles.js';
import type { Files } from '../draft.types.js';
import { addUnitExercise, addUnitLessons } from './unitFiles.js';

const COURSE: Files = {
  'course.yaml': { key: 'C1', minutes: 3, version: 1, contributes: [], lessons: ['en'] },
  'nb/course.md': { front: { title: 'Kurs' }, body: '' },
  'nb/en.md': { front: { title: 'En', kind: 'text', minutes: 3 }, body: 'Tekst.' },
};
const UNITS = [{ identifier: 'u1', title: 'Del én' }, { identifier: 'u2', title: 'Del én' }];
const with_ = (changes: object): Files => ({ ...COURSE, ...(changes as Files) });

test('each unit becomes a lesson called as it is, and the unit its exercise', () => {
  const { first, changes } = addUnitLessons(COURSE, UNITS, 'media/kurs.zip');
  const files = with_(changes);
  const [, one = '', two = ''] = outlineOf(files).lessons;
  expect([first, outlineOf(files).minutes, outlineOf(files).lessons]).toEqual([one, 23, ['en', one, two]]);
  expect(one).not.toBe(two);
  expect(lessonOf(files, 'nb', one).front).toEqual({ title: 'Del én', kind: 'exercise', minutes: 10 });
  const slugs = [one, two].map((lesson) => /\{(.+)\}/.exec(lessonOf(files, 'nb', lesson).body)?.[1] ?? '');
  expect(slugs.map((slug) => exerciseOf(files, 'nb', slug))).toEqual([{ title: 'Del én', package: 'media/kurs.zip', unit: 'u1' }, { title: 'Del én', package: 'media/kurs.zip', unit: 'u2' }]);
});

test('a unit stands last in a lesson that is there', () => {
  const { slug, changes } = addUnitExercise(COURSE, 'en', UNITS[0]!, 'media/kurs.zip');
  expect(lessonOf(with_(changes), 'nb', 'en').body).toBe(`Tekst.\n\n::exercise{${slug}}\n`);
});

import type { Changes, Files } from '../draft.types.js';
import { addExercise, addLesson, exercisesIn, languagesOf, moveLesson, outlineOf, removeExercise, removeLesson, restoreExercise, restoreLesson, setLesson, withExercise, withoutExercise } from './courseFiles.js';
import { addLanguage, removeLanguage, restoreLanguage, standingOfLesson } from './courseTranslation.js';

const lesson = (title: string, body = '') => ({ front: { title, kind: 'text', minutes: 3 }, body });
const COURSE: Files = {
  'course.yaml': { key: 'C', minutes: 6, version: 1, contributes: [], lessons: ['en', 'to'] },
  'nb/course.md': { front: { title: 'Kurs', summary: '', outcomes: [], sources: [] }, body: '' },
  'nb/en.md': lesson('En', 'Før.\n\n::exercise{valg}\n\nEtter.'),
  'nb/to.md': lesson('To'),
  'nb/exercises/valg.json': { title: 'Valg', library: 'Spor.Choice 1.0', params: {} },
};

const after = (files: Files, changes: Changes): Files => Object.fromEntries(Object.entries({ ...files, ...changes }).filter(([, content]) => content !== null)) as Files;

describe('the lessons of a course', () => {
  it('get names of their own that no other has', () => {
    const { slug, changes } = addLesson(COURSE, 'To');
    expect(slug).toBe('to-2');
    expect(outlineOf(after(COURSE, changes)).lessons).toEqual(['en', 'to', 'to-2']);
  });

  it('move up and down, but not out', () => {
    expect(outlineOf(after(COURSE, moveLesson(COURSE, 'to', -1))).lessons).toEqual(['to', 'en']);
    expect(moveLesson(COURSE, 'en', -1)).toEqual({});
  });

  it('go with their exercises, and come back where they were', () => {
    const without = after(COURSE, removeLesson(COURSE, 'en'));
    expect(Object.keys(without).sort()).toEqual(['course.yaml', 'nb/course.md', 'nb/to.md']);
    expect(after(without, restoreLesson(without, COURSE, 'en'))).toEqual(COURSE);
  });
});

describe('the minutes of a course', () => {
  const minutes = (files: Files, changes: Changes): number => outlineOf(after(files, changes)).minutes;

  it('follow its lessons as long as nobody has said otherwise', () => {
    expect(minutes(COURSE, setLesson(COURSE, 'nb', 'to', { minutes: 7 }))).toBe(10);
    expect(minutes(COURSE, addLesson(COURSE, 'Tre').changes)).toBe(9);
    const own = { ...COURSE, 'course.yaml': { ...COURSE['course.yaml'], minutes: 20 } };
    expect(minutes(own, setLesson(own, 'nb', 'to', { minutes: 7 }))).toBe(20);
  });
});

describe('an exercise', () => {
  it('stands on a line of its own, and its line goes with it', () => {
    expect(withExercise('Før.\n', 'x')).toBe('Før.\n\n::exercise{x}\n');
    expect(withExercise('', 'x')).toBe('::exercise{x}\n');
    expect(withoutExercise('Før.\n\n::exercise{x}\n\nEtter.', 'x')).toBe('Før.\n\nEtter.');
    expect(exercisesIn('::exercise{a}\nså ::exercise{b}\n::exercise{c}')).toEqual(['a', 'c']);
  });

  it('is put back as it was, also when something has been written meanwhile', () => {
    const without = after(COURSE, removeExercise(COURSE, 'en', 'valg'));
    expect(without['nb/exercises/valg.json']).toBeUndefined();
    expect(after(without, restoreExercise(without, COURSE, 'en', 'valg'))).toEqual(COURSE);
    const written = { ...without, 'nb/en.md': lesson('En', 'Nytt.') };
    expect(after(written, restoreExercise(written, COURSE, 'en', 'valg'))['nb/en.md']).toEqual(lesson('En', 'Nytt.\n\n::exercise{valg}\n'));
  });
});

describe('a translation', () => {
  const both = after(COURSE, addLanguage(COURSE, 'nn'));

  it('begins as a copy, and has the same lessons and exercises from then', () => {
    expect(languagesOf(both)).toEqual(['nb', 'nn']);
    const { slug, changes } = addExercise(both, 'to', { title: 'Ny', library: 'Spor.Order 1.0', params: {} });
    expect(Object.keys(changes).sort()).toEqual([`nb/exercises/${slug}.json`, 'nb/to.md', `nn/exercises/${slug}.json`, 'nn/to.md']);
  });

  it('shares what a lesson is, but not what it says', () => {
    expect(Object.keys(setLesson(both, 'nn', 'to', { kind: 'practice' })).sort()).toEqual(['nb/to.md', 'nn/to.md']);
    expect(Object.keys(setLesson(both, 'nn', 'to', { title: 'To på nynorsk' }))).toEqual(['nn/to.md']);
    expect(Object.keys(setLesson(both, 'nn', 'to', {}, 'Tekst'))).toEqual(['nn/to.md']);
  });
});

test('a language that is taken out comes back as it was, and what has been written since stays', () => {
  const both = after(COURSE, addLanguage(COURSE, 'nn'));
  const without = after(both, removeLanguage(both, 'nn'));
  expect(languagesOf(without)).toEqual(['nb']);
  expect(after(without, restoreLanguage(without, both, 'nn'))).toEqual(both);
});

test('a lesson stands as its text and its exercises do together', () => {
  const [lesson = ''] = outlineOf(COURSE).lessons;
  const { slug, changes } = addExercise(COURSE, lesson, { title: 'Ny', library: 'X 1.0', params: {} });
  const standings = [`nn/${lesson}.md`, `nn/exercises/${slug}.json`, 'nn/course.md'].map((path) => ({ path, language: 'nn' as const, isMarked: true, changes: 1 }));
  const files = after(COURSE, changes);
  expect(standingOfLesson(after(files, addLanguage(files, 'nn')), standings, 'nn', lesson)).toEqual({ changes: 2, unmarked: 0 });
});

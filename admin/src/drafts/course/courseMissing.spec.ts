import { courseMissing } from './courseMissing.js';

const whole = {
  'course.yaml': { key: 'C1', minutes: 3, version: 1, contributes: [], lessons: ['en'] },
  'nb/course.md': { front: { title: 'Kurs', summary: 'Kort.', outcomes: ['Du kan'], sources: [] }, body: '' },
  'nb/en.md': { front: { title: 'En', kind: 'text', minutes: 3 }, body: 'Tekst.' },
};
const whats = (files: Parameters<typeof courseMissing>[0]) => courseMissing(files).map(({ what }) => what);

describe('what a course is missing', () => {
  it('is nothing when all is written', () => expect(courseMissing(whole)).toEqual([]));

  it('is told for each part', () => {
    expect(whats({ ...whole, 'course.yaml': { ...whole['course.yaml'], key: 'c 1', lessons: [] } })).toEqual(['code', 'lessons']);
    expect(whats({ ...whole, 'nb/course.md': { front: { title: 'Kurs', summary: ' ', outcomes: [''], sources: [{ title: 'A', url: 'a' }] }, body: '' } })).toEqual(['summary', 'outcomes', 'sources']);
    expect(whats({ ...whole, 'nb/en.md': { front: { title: '', kind: 'exercise', minutes: 0 }, body: '' } })).toEqual(['lessonTitle', 'lessonMinutes', 'lessonText', 'lessonExercise']);
  });

  it('is the same exercises in every language', () => {
    const exercise = { title: 'A', library: 'Spor.Choice 1.0', params: { question: '<p>A</p>' } };
    const lesson = (body: string) => ({ front: { title: 'En', kind: 'text', minutes: 3 }, body });
    const both = { ...whole, 'nb/en.md': lesson('::exercise{a}'), 'nn/en.md': lesson('Tekst.'), 'nn/course.md': whole['nb/course.md'], 'nb/exercises/a.json': exercise, 'nn/exercises/a.json': exercise };
    expect(courseMissing(both)).toEqual([{ what: 'otherExercises', language: 'nn', lesson: 'en', field: 'text' }]);
  });

  it('points at the field, and at the exercise that is not there', () => {
    expect(courseMissing({ ...whole, 'nb/en.md': { front: { title: 'En', kind: 'text', minutes: 3 }, body: '::exercise{borte}' } })).toEqual([{ what: 'exerciseGone', language: 'nb', lesson: 'en', field: 'text' }]);
  });
});

import { beginningOf } from '../exercise/beginnings.js';
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

  it('tells of an exercise’s fields when somebody has begun on it, and of the whole when nobody has', () => {
    const withExercise = (params: object) => ({ ...whole, 'nb/en.md': { front: { title: 'En', kind: 'text', minutes: 3 }, body: '::exercise{a}' }, 'nb/exercises/a.json': { title: 'A', library: 'Spor.Reflection 1.0', params } });
    const faults = new Map([['nb/exercises/a.json', 2]]);
    const place = { language: 'nb', lesson: 'en', exercise: 'a', field: 'params' };
    expect(courseMissing(withExercise({ question: '<p>Hva?</p>' }), faults)).toEqual([{ ...place, what: 'exerciseFields', count: 2 }]);
    expect(courseMissing(withExercise(beginningOf('Spor.Reflection 1.0')), faults)).toEqual([{ ...place, what: 'exerciseEmpty' }]);
    expect(courseMissing(withExercise({ question: '<p>Hva?</p>' }))).toEqual([]);
  });

  it('points at the field, and at the exercise that is not there', () => {
    expect(courseMissing({ ...whole, 'nb/en.md': { front: { title: 'En', kind: 'text', minutes: 3 }, body: '::exercise{borte}' } })).toEqual([{ what: 'exerciseGone', language: 'nb', lesson: 'en', field: 'text' }]);
  });
});

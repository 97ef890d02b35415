import { placeOf } from './units.js';

describe('where a unit stands', () => {
  const unit = { title: 'Rommet', courseTitle: 'Brannvern', lessonTitle: 'Når alarmen går' };

  it('is told by course and lesson', () => expect(placeOf(unit)).toBe('Brannvern › Når alarmen går'));

  it('leaves out a lesson that is called as the unit', () => expect(placeOf({ ...unit, lessonTitle: 'Rommet' })).toBe('Brannvern'));
});

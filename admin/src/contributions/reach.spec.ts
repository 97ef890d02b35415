import { reachable, reachOf } from './reach.js';

const at = (level: number) => ({ level, title: '', behaviour: '' });
const course = (level: number) => ({ courseId: `c${level}`, courseTitle: `Kurs ${level}`, level });
const competence = (...levels: number[]) => ({ levels: [at(1), at(2), at(3), at(4)], contributions: levels.map(course) });

test('a level is reached by its courses, by those above it, or by nothing', () => {
  expect(reachOf(competence(2)).map(({ how }) => how)).toEqual(['above', 'courses', 'gap', 'gap']);
  expect(reachOf(competence()).map(({ how }) => how)).toEqual(['gap', 'gap', 'gap', 'gap']);
  expect(reachOf(competence(1, 1))[0]?.courses).toHaveLength(2);
});

test('what can be reached is counted level by level', () => {
  const all = [competence(1), competence(2), competence()];
  expect([1, 2, 3].map((level) => reachable(all, level))).toEqual([2, 1, 0]);
});

import { courseIsComplete, lessonIsComplete, pathIsComplete } from './completion.rules.js';

const lesson = { id: 'l', exercises: [{ id: 'a' }, { id: 'b' }] };

test('a lesson with exercises is complete when all are finished, read or not', () => {
  expect(lessonIsComplete(lesson, new Set(['a']), true)).toBe(false);
  expect(lessonIsComplete(lesson, new Set(['a', 'b']), false)).toBe(true);
});

test('a lesson without exercises is complete when it is read', () => {
  expect(lessonIsComplete({ id: 'l', exercises: [] }, new Set(), false)).toBe(false);
  expect(lessonIsComplete({ id: 'l', exercises: [] }, new Set(), true)).toBe(true);
});

test('a course needs all its lessons, and at least one', () => {
  expect(courseIsComplete([{ id: '1' }, { id: '2' }], new Set(['1']))).toBe(false);
  expect(courseIsComplete([{ id: '1' }, { id: '2' }], new Set(['1', '2', 'of another version']))).toBe(true);
  expect(courseIsComplete([], new Set())).toBe(false);
});

test('a path needs all its courses, and at least one', () => {
  expect(pathIsComplete(['1', '2'], new Set(['2']))).toBe(false);
  expect(pathIsComplete(['1', '2'], new Set(['2', '1']))).toBe(true);
  expect(pathIsComplete([], new Set(['1']))).toBe(false);
});

import { askedStateOf } from './team.rules.js';

const today = '2027-03-12';
const path = { courseIds: ['a', 'b'] };
const begun = { employeeId: 'e', courseId: 'a', lessons: 2, of: 5, completed: false };

test('not begun, under way, overdue, completed', () => {
  const asked = { done: false, dueOn: today, subjectKind: 'path' as const };
  expect(askedStateOf(asked, path, [], today).state).toBe('not-started');
  expect(askedStateOf(asked, path, [begun], today).state).toBe('under-way');
  expect(askedStateOf({ ...asked, dueOn: '2027-03-11' }, path, [begun], today).state).toBe('overdue');
  expect(askedStateOf({ ...asked, done: true, dueOn: '2027-03-11' }, path, [begun], today).state).toBe('completed');
});

test('a path is counted in courses, a course in lessons', () => {
  const done = { ...begun, completed: true };
  expect(askedStateOf({ done: false, dueOn: null, subjectKind: 'path' }, path, [done], today).progress).toEqual({ done: 1, of: 2 });
  expect(askedStateOf({ done: false, dueOn: null, subjectKind: 'course' }, { courseIds: ['a'] }, [begun], today).progress).toEqual({ done: 2, of: 5 });
});

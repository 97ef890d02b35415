import { type CourseVersionView, type PublishedPath } from '../../catalogue/index.js';
import { type AssignmentRow } from '../assignment/assignment.queries.js';
import { type LearningState } from './my-learning.queries.js';
import { cardOf, isOpen, isOverdue, nextStepOf, pathCardOf, todoOf } from './my-learning.rules.js';

const lesson = (id: string) => ({ id, slug: id, title: id, kind: 'text' as const, minutes: 4, position: 1, blocks: [], exercises: [], credits: [] });
const NOBODYS = { owner: null, review: null, licence: null, attribution: null };
const course = (id: string, ...lessons: string[]): CourseVersionView => ({
  courseId: id, slug: id, versionId: `${id}-1`, key: id, number: 1, language: 'nb', title: id, summary: '', minutes: 8, cover: null, introduction: '', outcomes: [], sources: [], contributions: [], stewardship: NOBODYS, credits: [], publishedAt: null, lessons: lessons.map(lesson),
});
const done = (...lessons: string[]) => new Map(lessons.map((id) => [id, new Date()]));
const nothing = (): LearningState => ({ enrolments: new Map(), lessons: new Map(), versions: new Set(), courses: new Map(), paths: new Map(), pathVersions: new Set() });
const asked = (subjectId: string, subjectKind: 'path' | 'course', dueOn: string | null): AssignmentRow => ({
  id: `asked-${subjectId}-${dueOn}`, subjectKind, subjectId, targetKind: 'org-unit', targetId: 'u', targetName: 'Hjemmetjenesten Nord', dueOn, reason: '', assignedBy: 'Kari', assignedAt: new Date(), withdrawnAt: null,
});
const today = '2027-03-12';

test('progress counts lessons of the version begun', () => {
  const state = nothing();
  state.lessons.set('c-1', done('a', 'from elsewhere'));
  expect(cardOf(course('c', 'a', 'b'), state).progress).toEqual({ done: 1, of: 2 });
});

test('what is due today is not overdue before the day has ended', () => {
  expect(isOverdue(today, today)).toBe(false);
  expect(isOverdue('2027-03-11', today)).toBe(true);
  expect(isOverdue(null, today)).toBe(false);
});

test('one thing asked twice stands once, with the day that comes first', () => {
  const cards = new Map([['c', cardOf(course('c', 'a'), nothing())]]);
  const todo = todoOf([asked('c', 'course', '2027-03-20'), asked('c', 'course', null)], cards, new Map(), today);
  expect(todo.map(({ asked: { dueOn } }) => dueOn)).toEqual(['2027-03-20']);
});

test('what is completed is not to be done', () => {
  const state = nothing();
  state.courses.set('c', new Date());
  expect(todoOf([asked('c', 'course', null)], new Map([['c', cardOf(course('c', 'a'), state)]]), new Map(), today)).toEqual([]);
});

test('the next step is what one has opened, then what is due first, then what was begun for one', () => {
  const [begun, wanted] = [course('begun', 'x', 'y'), course('wanted', 'z')];
  const courses = new Map([['begun', begun], ['wanted', wanted]]);
  const state = nothing();
  const begunBy = (isOpened: boolean) => state.enrolments.set('begun', { id: 'n', courseId: 'begun', versionId: 'begun-1', startedAt: new Date(), isOpened });
  begunBy(true);
  state.lessons.set('begun-1', done('x'));
  const cards = new Map([...courses].map(([id, each]) => [id, cardOf(each, state)]));
  const path: PublishedPath = { id: 'p', slug: 'p', key: 'P', versionId: 'p-1', title: 'P', purpose: '', language: 'nb', minutes: 8, cover: null, asks: 'keep', courseIds: ['wanted'], stewardship: NOBODYS };
  const todo = todoOf([asked('p', 'path', today)], cards, new Map([['p', pathCardOf(path, cards, state)]]), today);
  expect(nextStepOf(courses, state, [cards.get('begun')!], todo)).toMatchObject({ course: { id: 'begun' }, lesson: { slug: 'y' }, minutesLeft: 4 });
  expect(nextStepOf(courses, state, [], todo)).toMatchObject({ course: { id: 'wanted' }, lesson: { slug: 'z' } });
  begunBy(false);
  expect(nextStepOf(courses, state, [cards.get('begun')!], todo)).toMatchObject({ course: { id: 'wanted' } });
  expect(nextStepOf(courses, state, [cards.get('begun')!], [])).toMatchObject({ course: { id: 'begun' } });
  expect(nextStepOf(courses, state, [], [])).toBeNull();
});

test('a course completed in an earlier version and asked for again is open, and keeps its date', () => {
  const state = nothing();
  const at = new Date('2026-05-01T10:00:00Z');
  state.courses.set('c', at);
  state.versions.add('c-0');
  state.enrolments.set('c', { id: 'n', courseId: 'c', versionId: 'c-1', startedAt: at, isOpened: true });
  const again = cardOf(course('c', 'a'), state);
  expect([again.isRenewed, again.completedAt, isOpen(again)]).toEqual([true, at.toISOString(), true]);
  state.versions.add('c-1');
  expect(isOpen(cardOf(course('c', 'a'), state))).toBe(false);
});

test('a path completed before is to be done again only when its new version asks', () => {
  const path: PublishedPath = { id: 'p', slug: 'p', key: 'P', versionId: 'p-2', title: 'P', purpose: '', language: 'nb', minutes: 8, cover: null, asks: 'difference', courseIds: [], stewardship: NOBODYS };
  const state = nothing();
  state.paths.set('p', new Date());
  const todo = (asks: PublishedPath['asks']) => todoOf([asked('p', 'path', null)], new Map(), new Map([['p', pathCardOf({ ...path, asks }, new Map(), state)]]), today).length;
  expect([todo('keep'), todo('difference')]).toEqual([0, 1]);
  state.pathVersions.add('p-2');
  expect(todo('difference')).toBe(0);
});

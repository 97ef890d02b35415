import { type CourseVersionView } from '../../catalogue/index.js';
import { type ReplayedStatement } from '../../records/index.js';
import { replay } from './replay.rules.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const exercise = (n: number) => ({ id: id(n), slug: '', title: '', library: 'Spor.Choice 1.0', contentId: '', unit: null, placeId: '' });
const lesson = (n: number, ...exercises: number[]) => ({ id: id(n), slug: '', title: '', kind: 'text' as const, minutes: 1, position: n, blocks: [], exercises: exercises.map(exercise), credits: [] });
const NOBODYS = { owner: null, review: null, licence: null, attribution: null };
const course: CourseVersionView = {
  courseId: id(1), slug: 'c', versionId: id(2), key: 'C1', number: 1, language: 'nb', title: '', summary: '', minutes: 1, cover: null, introduction: '', outcomes: [], sources: [], contributions: [], stewardship: NOBODYS, credits: [], publishedAt: null,
  lessons: [lesson(10), lesson(11, 20, 21)],
};
const path = { id: id(3), versionId: id(4), courseIds: [id(1)], from: 0, until: Infinity };
const enrolments = new Map([[id(5), { id: id(5), course, startedAt: new Date(0), carried: [] }]]);

let seq = 0;
const said = (verb: string, kind: string, n: number): ReplayedStatement => {
  seq += 1;
  const statement = { verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` }, object: { id: `https://spor.example/xapi/activities/${kind}/${id(n)}` } };
  return { seq: String(seq), registration: id(5), at: new Date(seq * 1000), statement };
};

test('statements lead to attempts, and to lesson, course and path, each dated by the statement that completed it', () => {
  const statements = [said('attempted', 'exercise', 20), said('answered', 'exercise', 20), said('completed', 'lesson', 10), said('answered', 'exercise', 21), said('interacted', 'exercise', 21), said('answered', 'exercise', 21)];
  const { attempts, completions } = replay(statements, enrolments, [path]);
  expect(attempts.map(({ exerciseId, attempt }) => [exerciseId, attempt.number])).toEqual([[id(20), 1], [id(21), 1], [id(21), 2]]);
  const fourth = statements[3]!;
  expect(completions).toEqual([
    { kind: 'lesson', subjectId: id(10), versionId: id(2), completedAt: statements[2]!.at, statementSeq: statements[2]!.seq },
    { kind: 'lesson', subjectId: id(11), versionId: id(2), completedAt: fourth.at, statementSeq: fourth.seq },
    { kind: 'course', subjectId: id(1), versionId: id(2), completedAt: fourth.at, statementSeq: fourth.seq },
    { kind: 'path', subjectId: id(3), versionId: id(4), completedAt: fourth.at, statementSeq: fourth.seq },
  ]);
});

test('what belongs to no enrolment or no exercise of the course leads to nothing', () => {
  const stranger = { ...said('answered', 'exercise', 20), registration: id(9) };
  expect(replay([stranger, said('answered', 'exercise', 99)], enrolments, [path])).toEqual({ attempts: [], completions: [] });
});

test('lessons carried over from an earlier version count from the start, and may complete the course', () => {
  const carried = [10, 11].map((lesson) => ({ lessonId: id(lesson), completedAt: new Date(lesson * 1000), statementSeq: String(lesson) }));
  const { completions } = replay([], new Map([[id(5), { id: id(5), course, startedAt: new Date(99_000), carried }]]), [path]);
  expect(completions.map(({ kind, completedAt, statementSeq }) => [kind, completedAt.getTime(), statementSeq])).toEqual([
    ['lesson', 10_000, '10'], ['lesson', 11_000, '11'], ['course', 11_000, '11'], ['path', 11_000, '11'],
  ]);
});

test('a path is completed in the version that stood then, and one that was carried stands as it was', () => {
  const statements = [said('completed', 'lesson', 10), said('answered', 'exercise', 20), said('answered', 'exercise', 21)];
  const now = statements[2]!.at.getTime();
  const [before, then, later] = [{ ...path, versionId: id(6), until: now - 1 }, { ...path, from: now - 1, until: now + 1 }, { ...path, versionId: id(7), from: now + 1 }];
  const carried = { pathId: id(3), versionId: id(7), completedAt: new Date(now), statementSeq: '9' };
  const versionsOf = (...carriedPaths: (typeof carried)[]) => replay(statements, enrolments, [before, then, later], carriedPaths).completions.filter(({ kind }) => kind === 'path').map(({ versionId }) => versionId);
  expect(versionsOf()).toEqual([id(4)]);
  expect(versionsOf(carried).sort()).toEqual([id(4), id(7)]);
});

import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { answered, finish, openLesson, takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';

const COURSE = 'hva-er-innovasjon-i-lier';
let spor: Installation;
let client: Client;

beforeAll(async () => {
  spor = await anInstallation();
  client = await signedIn(spor, await anEmployee(spor));
});
afterAll(() => spor.stop());

async function firstExercise(who: Client) {
  const { body: course } = await who.get(`/api/my-learning/courses/${COURSE}`);
  const slug = course.lessons.find((lesson: { exercises: number }) => lesson.exercises > 0).slug as string;
  const lesson = await openLesson(who, COURSE, slug);
  return { ...lesson, slug, exerciseId: lesson.exercises[0]?.id as string, address: `/api/enrolments/${lesson.enrolmentId}/exercises/${lesson.exercises[0]?.id}/statements` };
}

test('a newcomer is offered something to begin with, and has nothing done', async () => {
  const { status, body } = await client.get('/api/my-learning');
  expect(status).toBe(200);
  expect(body).toMatchObject({ next: null, todo: [], underWay: [], done: [] });
  expect(body.recommended.length).toBeGreaterThan(0);
});

test('a lesson that is not there begins no course, and one that is there does', async () => {
  const who = await signedIn(spor, await anEmployee(spor));
  const { status, body } = await who.get(`/api/my-learning/courses/${COURSE}/lessons/finnes-ikke`);
  expect([status, body.code]).toEqual([404, 'learning.lesson-unknown']);
  expect((await who.get('/api/my-learning')).body).toMatchObject({ next: null, underWay: [] });
  await firstExercise(who);
  expect((await who.get('/api/my-learning')).body.underWay).toMatchObject([{ slug: COURSE }]);
});

test('an answer is stored once, however often it is sent', async () => {
  const who = await signedIn(spor, await anEmployee(spor));
  const { address, exerciseId } = await firstExercise(who);
  const statement = answered(exerciseId);
  const first = await who.post(address, statement);
  expect([first.status, first.body.stored]).toEqual([201, true]);
  const second = await who.post(address, statement);
  expect([second.status, second.body.stored]).toEqual([200, false]);
  expect(second.body.course).toEqual(first.body.course);
});

test('another content under the same id is refused, and changes nothing', async () => {
  const who = await signedIn(spor, await anEmployee(spor));
  const { address, exerciseId } = await firstExercise(who);
  const statement = answered(exerciseId);
  await who.post(address, statement);
  const other = await who.post(address, { ...statement, result: { ...statement.result, success: false } });
  expect([other.status, other.body.code]).toEqual([409, 'records.statement-conflict']);
});

test('the server says who did it, and when', async () => {
  const employee = await anEmployee(spor);
  const who = await signedIn(spor, employee);
  const { address, exerciseId } = await firstExercise(who);
  const statement = { ...answered(exerciseId), timestamp: '1999-01-01T00:00:00Z', authority: { mbox: 'mailto:boss@else.example' } };
  await who.post(address, statement);
  const [rows] = await spor.database.query('SELECT received, assigned FROM statement WHERE id = ?', [statement.id]);
  const [{ received, assigned }] = rows as [{ received: string; assigned: string }];
  expect(received).toBe(JSON.stringify(statement));
  const given = JSON.parse(assigned);
  expect(given.actor.account.name).toBe(employee.id);
  expect(given.authority.account.name).toBe('spor');
  expect(Date.now() - Date.parse(given.timestamp)).toBeLessThan(60_000);
});

test('a course is completed by its last lesson, and the employee is told at once', async () => {
  const who = await signedIn(spor, await anEmployee(spor));
  const last = await takeCourse(who, COURSE);
  expect(last?.body.completed.map(({ kind }: { kind: string }) => kind)).toEqual(['lesson', 'course', 'path']);
  expect(last?.body.course.completedAt).not.toBeNull();
  const { body } = await who.get('/api/my-learning');
  expect(body.done.map(({ slug }: { slug: string }) => slug)).toEqual([COURSE]);
});

test('more who complete the course in the same moment than there are connections to the database all do', async () => {
  const crowd = await Promise.all(Array.from({ length: 24 }, async () => signedIn(spor, await anEmployee(spor))));
  const { body: course } = await crowd[0]!.get(`/api/my-learning/courses/${COURSE}`);
  const last = course.lessons.at(-1).slug as string;
  const begun = await Promise.all(
    crowd.map(async (who) => {
      await takeCourse(who, COURSE, { lessons: course.lessons.length - 1 });
      return { who, lesson: await openLesson(who, COURSE, last) };
    }),
  );
  const finished = await Promise.all(begun.map(({ who, lesson }) => finish(who, lesson)));
  expect(finished.map((answer) => answer?.body.course.completedAt !== null)).toEqual(crowd.map(() => true));
});

test('who comes back is where they were', async () => {
  const who = await signedIn(spor, await anEmployee(spor));
  await takeCourse(who, COURSE, { lessons: 2 });
  const { body: course } = await who.get(`/api/my-learning/courses/${COURSE}`);
  expect(course.progress.done).toBe(2);
  expect(course.nextLesson).toBe(course.lessons[2].slug);
  const { body } = await who.get('/api/my-learning');
  expect(body.next).toMatchObject({ course: { slug: COURSE }, lesson: { slug: course.lessons[2].slug } });
});

describe('bad input', () => {
  test('a malformed statement is refused with the fields that are wrong', async () => {
    const { address, exerciseId } = await firstExercise(client);
    const answer = await client.post(address, { ...answered(exerciseId), verb: { id: 'answered' }, surprise: 1 });
    expect([answer.status, answer.body.code]).toEqual([400, 'http.invalid']);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toContain('verb.id');
  });

  test('an unknown exercise, and an exercise of another course, are not found', async () => {
    const { enrolmentId } = await firstExercise(client);
    const id = randomUUID();
    const answer = await client.post(`/api/enrolments/${enrolmentId}/exercises/${id}/statements`, answered(id));
    expect([answer.status, answer.body.code]).toEqual([404, 'learning.exercise-unknown']);
  });

  test('a statement about something else than the exercise is refused', async () => {
    const { address } = await firstExercise(client);
    const answer = await client.post(address, answered(randomUUID()));
    expect([answer.status, answer.body.code]).toEqual([400, 'records.statement-object']);
  });

  test('another employee’s enrolment does not exist', async () => {
    const mine = await firstExercise(client);
    const stranger = await signedIn(spor, await anEmployee(spor));
    const answer = await stranger.post(mine.address, answered(mine.exerciseId));
    expect([answer.status, answer.body.code]).toEqual([404, 'learning.enrolment-unknown']);
  });

  test('broken JSON, a body of 50 MB and a foreign origin are refused, and nothing is stored', async () => {
    const { address, exerciseId } = await firstExercise(client);
    const count = async () => ((await spor.database.query('SELECT COUNT(*) AS n FROM statement'))[0] as { n: number }[])[0]?.n;
    const before = await count();
    const broken = await client.post(address, '{"verb":', { 'content-type': 'application/json' });
    expect([broken.status, broken.body.code]).toEqual([400, 'http.invalid']);
    const huge = await client.post(address, JSON.stringify({ ...answered(exerciseId), x: 'x'.repeat(50 << 20) }), { 'content-type': 'application/json' }).catch(() => undefined);
    expect(huge?.status ?? 413).toBe(413);
    const foreign = await client.post(address, answered(exerciseId), { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'http.cross-origin']);
    expect(await count()).toBe(before);
  });

  test('an expired session is told what to do', async () => {
    const employee = await anEmployee(spor);
    const who = await signedIn(spor, employee);
    await spor.database.query('UPDATE session SET expires_at = created_at - INTERVAL 1 HOUR WHERE employee_id = ?', [employee.id]);
    const answer = await who.get('/api/my-learning');
    expect([answer.status, answer.body.code]).toEqual([401, 'http.not-signed-in']);
  });
});

describe('assignments', () => {
  test('to a unit reaches those below, at once, with who asked and why; and can be taken back', async () => {
    const top = await aUnit(spor);
    const team = await aUnit(spor, { parent: top });
    const leader = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { leader: top } }));
    const employee = await signedIn(spor, await anEmployee(spor, { unit: team }));
    const { body: assignable } = await leader.get('/api/assignable');
    const path = assignable.subjects.find(({ kind }: { kind: string }) => kind === 'path');
    const wish = { subject: { kind: 'path', id: path.id }, target: { kind: 'org-unit', id: top.id }, dueOn: '2099-03-12', reason: 'Vi trenger et felles språk.' };
    expect((await leader.post('/api/assignments/previews', wish)).body).toMatchObject({ people: 2, alreadyCompleted: 0, alreadyAssigned: 0 });
    const made = await leader.post('/api/assignments', wish);
    expect(made.status).toBe(201);
    const { body } = await employee.get('/api/my-learning');
    expect(body.todo).toMatchObject([{ kind: 'path', asked: { by: made.body.assignedBy, reason: wish.reason, dueOn: '2099-03-12', overdue: false, orgUnit: top.name }, path: { id: path.id } }]);
    expect(body.next.lesson.slug).toBeTruthy();
    await leader.delete(`/api/assignments/${made.body.id}`);
    expect((await employee.get('/api/my-learning')).body.todo).toEqual([]);
  });

  test('of a course that has been completed asks for nothing more, and it stays among what is done', async () => {
    const unit = await aUnit(spor);
    const leader = await signedIn(spor, await anEmployee(spor, { unit, roles: { leader: unit } }));
    const employee = await anEmployee(spor, { unit });
    const who = await signedIn(spor, employee);
    await takeCourse(who, COURSE);
    const { body: assignable } = await leader.get('/api/assignable');
    const course = assignable.subjects.find(({ kind, slug }: { kind: string; slug: string }) => kind === 'course' && slug === COURSE);
    expect((await leader.post('/api/assignments', { subject: { kind: 'course', id: course.id }, target: { kind: 'employee', id: employee.id }, dueOn: '2099-01-01', reason: '' })).status).toBe(201);
    expect((await who.get('/api/my-learning')).body).toMatchObject({ todo: [], underWay: [], done: [{ slug: COURSE, isRenewed: false }] });
  });

  test('a leader sees exactly the own unit and below; everything else does not exist', async () => {
    const [mine, theirs] = [await aUnit(spor), await aUnit(spor)];
    const leader = await signedIn(spor, await anEmployee(spor, { unit: mine, roles: { leader: mine } }));
    const stranger = await anEmployee(spor, { unit: theirs });
    const { body: assignable } = await leader.get('/api/assignable');
    const [subject] = assignable.subjects;
    const wish = { subject: { kind: subject.kind, id: subject.id }, dueOn: null, reason: '' };
    expect((await leader.get(`/api/team?orgUnit=${theirs.id}`)).status).toBe(404);
    expect((await leader.post('/api/assignments', { ...wish, target: { kind: 'org-unit', id: theirs.id } })).status).toBe(404);
    expect((await leader.post('/api/assignments', { ...wish, target: { kind: 'employee', id: stranger.id } })).status).toBe(404);
    expect((await leader.get('/api/team')).body).toMatchObject({ unit: { id: mine.id }, counts: { people: 1 } });
  });

  test('who is under way and who is overdue is counted, here and below', async () => {
    const top = await aUnit(spor);
    const team = await aUnit(spor, { parent: top });
    const leader = await anEmployee(spor, { unit: top, roles: { leader: top } });
    const slow = await anEmployee(spor, { unit: team });
    await takeCourse(await signedIn(spor, slow), COURSE, { lessons: 1 });
    const who = await signedIn(spor, leader);
    const { body: assignable } = await who.get('/api/assignable');
    const course = assignable.subjects.find(({ kind, slug }: { kind: string; slug: string }) => kind === 'course' && slug === COURSE);
    const made = await who.post('/api/assignments', { subject: { kind: 'course', id: course.id }, target: { kind: 'org-unit', id: team.id }, dueOn: '2099-01-01', reason: '' });
    await spor.database.query("UPDATE assignment SET due_on = '2020-01-01' WHERE id = ?", [made.body.id]);
    const { body } = await who.get('/api/team');
    expect(body.counts).toEqual({ people: 2, underWay: 1, overdue: 1, completed: 0 });
    expect(body.units).toMatchObject([{ id: team.id, people: 1, underWay: 1, overdue: 1 }]);
    const { body: below } = await who.get(`/api/team?orgUnit=${team.id}`);
    expect(below.people).toMatchObject([{ id: slow.id, underWay: 1, overdue: 1, assigned: [{ state: 'overdue', progress: { done: 1 } }] }]);
    expect(below.breadcrumb).toMatchObject([{ id: top.id }]);
  });
});

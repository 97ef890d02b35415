import { type Client } from '../support/client.js';
import { finish, openLesson, takeCourse } from '../support/course.js';
import { aWrittenCourse, openDraft, publishDraft } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';

let spor: Installation;
let unit: TestUnit;
let editor: Client;
let leader: Client;

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
  leader = await signedIn(spor, await anEmployee(spor, { unit, roles: { leader: unit } }));
});
afterAll(() => spor.stop());

interface Case {
  slug: string;
  id: string;
  underWay: Client;
  done: Client;
  asked: Client;
  newcomer: Client;
}

const someone = async (): Promise<[TestEmployee, Client]> => {
  const employee = await anEmployee(spor, { unit });
  return [employee, await signedIn(spor, employee)];
};

/** A course that one is in the middle of, one has completed, and one is asked to take. */
async function aCase(title: string): Promise<Case> {
  const { slug } = (await publishDraft(editor, await aWrittenCourse(editor, title), 'keep')).body;
  const [[, underWay], [, done], [askedEmployee, asked], [, newcomer]] = await Promise.all([someone(), someone(), someone(), someone()]);
  await takeCourse(underWay, slug, { lessons: 1 });
  await takeCourse(done, slug);
  const { id } = (await leader.get('/api/assignable')).body.subjects.find((subject: { slug: string }) => subject.slug === slug);
  await leader.post('/api/assignments', { subject: { kind: 'course', id }, target: { kind: 'employee', id: askedEmployee.id }, dueOn: '2099-01-01', reason: 'Fordi.' });
  await drained(spor);
  return { slug, id, underWay, done, asked, newcomer };
}

const effect = async (kind: string, slug: string) => (await editor.get(`/api/withdrawal-effects/${kind}/${slug}`)).body;
const withdraw = (kind: string, slug: string, leaves = 'finish') => editor.post('/api/withdrawals', { kind, slug, leaves });
const statusOf = async (who: Client, slug: string): Promise<number> => (await who.get(`/api/my-learning/courses/${slug}`)).status;
const slugsIn = async (who: Client, list: string): Promise<string[]> => (await who.get('/api/my-learning')).body[list].map(({ slug }: { slug: string }) => slug);
const todo = async (who: Client): Promise<string[]> => (await who.get('/api/my-learning')).body.todo.map(({ course }: { course?: { slug: string } }) => course?.slug);

test.each([['finish', 'Fullfør det'], ['end', 'Avslutt det']] as const)('“%s”: what is told before is what happens', async (leaves, title) => {
  const { slug } = await aCase(title);
  const told = await effect('course', slug);
  expect(told).toMatchObject({ underWay: 1, paths: [], touches: { finish: { people: 1, units: 1, assignments: 1, paths: 0 }, end: { people: 2, units: 1, assignments: 1 } } });
  const { status, body } = await withdraw('course', slug, leaves);
  expect(status).toBe(201);
  expect(body).toMatchObject({ slug, title, leaves, withdrawnBy: expect.stringContaining('Ansatt'), ...told.touches[leaves] });
  expect((await withdraw('course', slug, leaves)).body.code).toBe('catalogue.not-in-use');
});

describe('a course taken out of use, while those under way may finish', () => {
  let it: Case;
  beforeAll(async () => {
    it = await aCase('Ut av bruk');
    await withdraw('course', it.slug, 'finish');
    await drained(spor);
  });

  test('does not exist for those who have not begun: not by its address, not in lists, not in search, not to be asked for', async () => {
    expect(await statusOf(it.newcomer, it.slug)).toBe(404);
    expect((await it.newcomer.post(`/api/my-learning/courses/${it.slug}/enrolments`)).body.code).toBe('learning.course-unknown');
    expect((await it.newcomer.get(`/api/my-learning/courses/${it.slug}/lessons/en`)).status).toBe(404);
    expect(JSON.stringify((await it.newcomer.get('/api/search?q=ut av bruk')).body)).not.toContain(it.slug);
    expect(JSON.stringify((await leader.get('/api/assignable')).body)).not.toContain(it.slug);
    expect((await leader.post('/api/assignments', { subject: { kind: 'course', id: it.id }, target: { kind: 'org-unit', id: unit.id }, dueOn: null })).status).toBe(404);
    expect(JSON.stringify((await it.newcomer.get('/api/my-competence')).body)).not.toContain(it.slug);
    expect(JSON.stringify((await editor.get('/api/courses?range=[0,999]')).body)).not.toContain(it.slug);
  });

  test('is no longer asked of anybody', async () => {
    expect(await todo(it.asked)).not.toContain(it.slug);
    expect(await statusOf(it.asked, it.slug)).toBe(404);
    const [asked] = (await leader.get(`/api/assignments?filter=${encodeURIComponent(JSON.stringify({ subjectId: it.id }))}`)).body;
    expect(asked).toMatchObject({ subject: { kind: 'course', title: 'Ut av bruk', minutes: 0 }, withdrawnAt: expect.any(String) });
  });

  test('stays for those who have completed it, and may be finished by those under way', async () => {
    expect(await slugsIn(it.done, 'done')).toContain(it.slug);
    expect(await slugsIn(it.underWay, 'underWay')).toContain(it.slug);
    for (const lesson of ['to', 'tre']) await finish(it.underWay, await openLesson(it.underWay, it.slug, lesson));
    expect(await slugsIn(it.underWay, 'done')).toContain(it.slug);
    await drained(spor);
    expect(JSON.stringify((await it.underWay.get('/api/my-competence')).body)).toContain('K3');
  });

  test('is not written in or published, and no import brings it back', async () => {
    expect((await editor.post('/api/drafts', { kind: 'course', slug: it.slug })).body.code).toBe('catalogue.withdrawn');
    expect((await editor.post('/api/drafts', { kind: 'course', title: 'Ut av bruk' })).body.code).toBe('catalogue.draft-slug-taken');
    const { versions } = (await editor.get(`/api/histories/course/${it.slug}`)).body;
    expect((await editor.post('/api/drafts', { publicationId: versions[0].id })).body.code).toBe('catalogue.withdrawn');
    expect((await withdraw('course', 'problemet-forst')).status).toBe(201);
    const { code, output } = await spor.operator('import-content');
    expect([code, output]).toEqual([0, expect.stringContaining('courses/problemet-forst:1: is not imported: it has been withdrawn here.')]);
    expect(await statusOf(it.newcomer, 'problemet-forst')).toBe(404);
  });

  test('is brought back as it was, with what was asked for', async () => {
    const { withdrawal } = (await editor.get(`/api/histories/course/${it.slug}`)).body;
    expect((await editor.delete(`/api/withdrawals/${withdrawal.id}`)).status).toBe(204);
    expect((await editor.delete(`/api/withdrawals/${withdrawal.id}`)).body.code).toBe('catalogue.withdrawal-unknown');
    await drained(spor);
    expect(await statusOf(it.newcomer, it.slug)).toBe(200);
    expect(await todo(it.asked)).toContain(it.slug);
    expect(JSON.stringify((await it.newcomer.get('/api/search?q=ut av bruk')).body)).toContain(it.slug);
    expect((await editor.get(`/api/histories/course/${it.slug}`)).body).toMatchObject({ withdrawal: null, versions: [{ number: 1, isCurrent: true }] });
  });
});

test('a course that ends for those under way too is gone for them, and stays for those who have completed it', async () => {
  const { slug, underWay, done } = await aCase('Slutt for alle');
  await withdraw('course', slug, 'end');
  expect([await statusOf(underWay, slug), await statusOf(done, slug)]).toEqual([404, 200]);
  expect(await slugsIn(underWay, 'underWay')).not.toContain(slug);
  expect((await underWay.get(`/api/my-learning/courses/${slug}/lessons/to`)).status).toBe(404);
  expect((await editor.get('/api/withdrawals?filter={"q":"Slutt for"}')).body).toMatchObject([{ slug, leaves: 'end' }]);
});

test('paths go on without a course that is out of use, and say so before', async () => {
  const told = await effect('course', 'hva-er-innovasjon-i-lier');
  expect(told.paths.length).toBeGreaterThan(0);
  expect(told.touches.finish.paths).toBe(told.paths.length);
  const [, learner] = await someone();
  const before = (await learner.get('/api/my-learning/paths/alle')).body.courses.length;
  await withdraw('course', 'hva-er-innovasjon-i-lier');
  expect((await learner.get('/api/my-learning/paths/alle')).body).toMatchObject({ progress: { of: before - 1 } });
});

test('a path and a toolkit are taken out of use the same way', async () => {
  const [, learner] = await someone();
  const { id } = (await leader.get('/api/assignable')).body.subjects.find((subject: { slug: string }) => subject.slug === 'kom-i-gang');
  await leader.post('/api/assignments', { subject: { kind: 'path', id }, target: { kind: 'org-unit', id: unit.id }, dueOn: null });
  await withdraw('path', 'kom-i-gang');
  const asked = async () => (await leader.get('/api/assignments?range=[0,99]')).body.find((one: { subject: { id: string } }) => one.subject.id === id);
  expect(await asked()).toMatchObject({ subject: { title: 'Kom i gang' }, withdrawnAt: expect.any(String) });
  await withdraw('toolkit', 'idemote-pa-45-minutter');
  await drained(spor);
  expect([(await learner.get('/api/my-learning/paths/kom-i-gang')).status, (await learner.get('/api/toolkits/idemote-pa-45-minutter')).status]).toEqual([404, 404]);
  expect(JSON.stringify((await learner.get('/api/toolkits?range=[0,199]')).body)).not.toContain('idemote-pa-45-minutter');
  const { body } = await editor.get('/api/withdrawals?range=[0,99]');
  for (const { id: withdrawal, kind } of body) if (kind !== 'course') await editor.delete(`/api/withdrawals/${withdrawal}`);
  expect(await asked()).toMatchObject({ subject: { title: 'Kom i gang' }, withdrawnAt: null });
  expect([(await learner.get('/api/my-learning/paths/kom-i-gang')).status, (await learner.get('/api/toolkits/idemote-pa-45-minutter')).status]).toEqual([200, 200]);
});

test('a draft that was open is not published while its thing is out of use', async () => {
  const { slug } = (await publishDraft(editor, await aWrittenCourse(editor, 'Med utkast'), 'keep')).body;
  const draft = await openDraft(editor, { kind: 'course', slug });
  await withdraw('course', slug);
  expect((await publishDraft(editor, draft, 'keep')).body.code).toBe('catalogue.withdrawn');
});

test('a rebuild after all this is identical', async () => {
  await drained(spor);
  const { code, output } = await spor.operator('rebuild');
  expect(output).toContain('Fullføringer: identisk');
  expect(code).toBe(0);
});

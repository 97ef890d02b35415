import { type Client } from '../support/client.js';
import { aCourseWithPackage, aLearner, blockXml, cmi5Package, completionsOf, type Learner, unitOf, unitXml } from '../support/cmi5.js';
import { aCoursePackage, unitExercise } from '../support/course-packages.js';
import { fileOf, openDraft, publishDraft, saveFile } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf } from '../support/own-course.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';
import { anLrsClient } from '../support/xapi.js';

const COURSE = 'brannvern';
const OTHER = 'arkiv';
const UNITS = ['varsel', 'rom'];
const WAIVED = 'https://w3id.org/xapi/adl/verbs/waived';

let spor: Installation;
let top: TestUnit;
let administrator: TestEmployee;
let admin: Client;
let ids: Record<string, string>;

beforeAll(async () => {
  spor = await anInstallation({ content: false, worker: true });
  const inside = [...UNITS, 'nytt'].map((name) => unitXml(name, { moveOn: 'Passed' })).join('');
  await aCourseWithPackage(spor, COURSE, { bytes: cmi5Package('pakke', inside), units: UNITS });
  await aCourseWithPackage(spor, OTHER, { bytes: cmi5Package('arkivpakke', blockXml('b', unitXml('mappe'))), units: ['mappe'], key: 'C92' });
  await aCourseOf(spor, 'scorm', { scorm: unitExercise('Når alarmen går', 'brann.zip', 'brann') }, { media: { 'brann.zip': aCoursePackage('scorm12') } });
  top = await aUnit(spor, { name: 'Kommunen' });
  administrator = await anEmployee(spor, { unit: top, roles: { administrator: top } });
  admin = await signedIn(spor, administrator);
  ids = await unitIds();
}, 120_000);
afterAll(() => spor.stop());

interface Unit {
  readonly id: string;
  readonly slug: string;
  readonly courseTitle: string;
  readonly lessonTitle: string;
}

/** What an administrator chooses among. */
async function units(filter: object = {}): Promise<Unit[]> {
  const asked = { filter: JSON.stringify({ library: 'cmi5', ...filter }), sort: '["place","ASC"]', range: '[0,24]' };
  return (await admin.get(`/api/exercises?${new URLSearchParams(asked)}`)).body as Unit[];
}
const unitIds = async () => Object.fromEntries((await units()).map(({ slug, id }) => [slug, id]));
const waive = ({ employee }: Learner, unit: string, reason = 'Equivalent Outside Activity') => admin.post(`/api/employees/${employee.id}/waivers`, { exerciseId: ids[unit], reason });
const enrolments = async ({ employee }: Learner) => (await spor.database.query('SELECT e.id, v.number FROM enrolment e JOIN course_version v ON v.id = e.course_version_id WHERE e.employee_id = ? ORDER BY v.number', [employee.id]))[0] as { id: string; number: number }[];
const lesson = async ({ client }: Learner, slug: string) => (await client.get(`/api/my-learning/courses/${COURSE}/lessons/${slug}`)).body;
const next = async ({ client }: Learner) => (await client.get('/api/my-learning')).body.next.course.slug;
/** As the record store gives it out. */
async function waivedOf(learner: Learner) {
  const log = await anLrsClient(spor, '1.0.3', ['all/read']);
  return (await log.get('/statements', { registration: (await enrolments(learner))[0]?.id, verb: WAIVED })).body.statements;
}

describe('what is chosen among', () => {
  test('the units of published courses, course by course in the courses’ own order, and nothing of another kind', async () => {
    expect((await units()).map(({ slug }) => slug)).toEqual(['mappe', 'varsel', 'rom']);
  });

  test('is found by the name of the unit, of its lesson, or of its course', async () => {
    const found = async (q: string) => (await units({ q })).map(({ slug }) => slug);
    expect([await found('Del rom'), await found('Leksjon varsel'), await found('Kurset arkiv'), await found('finnes ikke')]).toEqual([['rom'], ['varsel'], ['mappe'], []]);
  });
});

describe('waiving', () => {
  test('begins the course for whoever has not, in the published version, and the employee sees why it counts', async () => {
    const learner = await aLearner(spor);
    const answer = await waive(learner, 'varsel');
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await enrolments(learner)).toEqual([{ id: expect.any(String), number: 1 }]);
    expect((await lesson(learner, 'varsel')).exercises).toMatchObject([{ isWaived: true, finishedAt: expect.any(String) }]);
    expect((await lesson(learner, 'rom')).exercises).toMatchObject([{ isWaived: false, finishedAt: null }]);
    expect((await learner.client.get(`/api/my-learning/courses/${COURSE}`)).body.lessons).toMatchObject([{ slug: 'varsel', isWaived: true }, { slug: 'rom', isWaived: false }]);
    expect(await completionsOf(spor, learner)).toEqual(['lesson']);
  });

  test('does not push aside what the employee is in the middle of: only what they open themselves comes first', async () => {
    const learner = await aLearner(spor);
    await learner.client.get(`/api/my-learning/courses/${OTHER}/lessons/mappe`);
    await waive(learner, 'varsel');
    expect(await next(learner)).toBe(OTHER);
    await lesson(learner, 'rom');
    expect(await next(learner)).toBe(COURSE);
  });

  test('does not push aside what the employee is asked to do and has not begun', async () => {
    const employee = await anEmployee(spor, { unit: top });
    const learner = { employee, client: await signedIn(spor, employee) };
    await waive(learner, 'varsel');
    expect(await next(learner)).toBe(COURSE);
    const leader = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { leader: top } }));
    const { kind, id } = (await leader.get('/api/assignable')).body.subjects.find(({ slug }: { slug: string }) => slug === OTHER);
    expect((await leader.post('/api/assignments', { subject: { kind, id }, target: { kind: 'employee', id: employee.id }, dueOn: null })).status).toBe(201);
    expect(await next(learner)).toBe(OTHER);
  });

  test('every unit completes the course', async () => {
    const learner = await aLearner(spor);
    for (const unit of UNITS) await waive(learner, unit);
    expect(await completionsOf(spor, learner)).toEqual(['lesson', 'course', 'lesson']);
    expect(await enrolments(learner)).toHaveLength(1);
  });

  test('is answered alike whether the employee has begun or not; only what was waived before is told', async () => {
    const [fresh, begun] = [await aLearner(spor), await aLearner(spor)];
    const { enrolmentId } = await unitOf(begun.client, COURSE, 'rom');
    expect((await waive(begun, 'rom')).status).toBe((await waive(fresh, 'rom')).status);
    expect(await enrolments(begun)).toEqual([{ id: enrolmentId, number: 1 }]);
    expect([await waive(begun, 'rom'), await waive(fresh, 'rom')].map(({ status, body }) => [status, body.code])).toEqual([[409, 'learning.cmi5-waived-before'], [409, 'learning.cmi5-waived-before']]);
  });

  test('at once by several is done once', async () => {
    const learner = await aLearner(spor);
    const answers = await Promise.all(Array.from({ length: 4 }, () => waive(learner, 'varsel')));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409]);
    expect(await waivedOf(learner)).toMatchObject([{ result: { extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/reason': 'Equivalent Outside Activity' } }, context: { instructor: { account: { name: administrator.id } } } }]);
  });

  test('tells who waived in a look at the employee only, and never by name; it is nothing that whoever waived has done', async () => {
    const learner = await aLearner(spor);
    await waive(learner, 'varsel');
    const [{ id }] = await waivedOf(learner);
    const seen = async (address: string) => (await admin.get(`/api/statements${address}`)).text;
    for (const plain of [await seen(`/${id}`), await seen(`?${new URLSearchParams({ verb: WAIVED })}`)]) expect([plain.includes(id), plain.includes(administrator.id), plain.includes(administrator.name)]).toEqual([true, false, false]);
    const look = async (of: object) => (await admin.post('/api/statement-looks', { of, reason: 'Finne ut hvem som har fritatt' })).body.id;
    const whole = await seen(`/${id}?look=${await look({ statementId: id })}`);
    expect([whole.includes(learner.employee.name), whole.includes(administrator.id), whole.includes(administrator.name)]).toEqual([true, true, false]);
    const atWhoWaived = await look({ employeeId: administrator.id });
    expect(JSON.parse(await seen(`?look=${atWhoWaived}`)).statements).toEqual([]);
    expect(JSON.parse(await seen(`/${id}?look=${atWhoWaived}`))).toMatchObject({ who: { name: null }, raw: null });
    const own = async (client: Client) => (await client.get('/api/me/data')).body.kinds.find(({ key }: { key: string }) => key === 'records.statement').sample as object[];
    expect(JSON.stringify(await own(learner.client))).toContain(administrator.id);
    expect(await own(admin)).toEqual([]);
  });

  test('nothing that is no unit of a cmi5 package, and nobody who is not there: then nothing is begun', async () => {
    const learner = await aLearner(spor);
    const [scorm] = (await admin.get(`/api/exercises?${new URLSearchParams({ filter: JSON.stringify({ library: 'scorm-1.2' }) })}`)).body as Unit[];
    const refused = await admin.post(`/api/employees/${learner.employee.id}/waivers`, { exerciseId: scorm?.id, reason: 'Administrative' });
    expect([refused.status, refused.body.code, await enrolments(learner)]).toEqual([404, 'learning.cmi5-not-a-unit', []]);
    await spor.database.query('UPDATE employee SET is_erased = 1 WHERE id = ?', [learner.employee.id]);
    expect((await waive(learner, 'rom')).body.code).toBe('people.employee-unknown');
    expect(await enrolments(learner)).toEqual([]);
  });
});

test('whoever is in an earlier version stays in it: what that has is waived there, and what it lacks is refused', async () => {
  const [earlier, later] = [await aLearner(spor), await aLearner(spor)];
  await unitOf(earlier.client, COURSE, 'rom');
  const inside = [...UNITS, 'nytt'].map((name) => unitXml(name, { moveOn: 'Passed' })).join('');
  await aCourseWithPackage(spor, COURSE, { bytes: cmi5Package('pakke', inside), units: [...UNITS, 'nytt'], version: 2 });
  ids = await unitIds();
  const refused = await waive(earlier, 'nytt');
  expect([refused.status, refused.body.code]).toEqual([409, 'learning.cmi5-unit-in-another-version']);
  expect([(await waive(earlier, 'rom')).status, (await waive(later, 'nytt')).status]).toEqual([204, 204]);
  expect([await enrolments(earlier), await enrolments(later)]).toMatchObject([[{ number: 1 }], [{ number: 2 }]]);
});

test('a new version that asks again does not bring forward what was never opened', async () => {
  const learner = await aLearner(spor);
  await learner.client.get(`/api/my-learning/courses/${OTHER}/lessons/mappe`);
  await waive(learner, 'varsel');
  const editor = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { editor: top } }));
  const draft = await openDraft(editor, { kind: 'course', slug: COURSE });
  const { content } = fileOf(draft, 'nb/rom.md');
  await saveFile(editor, draft, 'nb/rom.md', { ...content, body: `Nytt i år.\n\n${content.body}` });
  expect((await publishDraft(editor, draft, 'difference')).status).toBe(201);
  await drained(spor);
  // The first is in the other course.
  expect(await enrolments(learner)).toMatchObject([{ number: 1 }, { number: 2 }, { number: 3 }]);
  expect(await next(learner)).toBe(OTHER);
  await lesson(learner, 'rom');
  expect(await next(learner)).toBe(COURSE);
});

test('a rebuild from the statements makes the same of what was never opened', async () => {
  const all = async () => Promise.all(['attempt', 'completion'].map(async (table) => (await spor.database.query(`SELECT * FROM ${table} ORDER BY id`))[0] as unknown[]));
  const before = await all();
  expect(before.every((rows) => rows.length > 3)).toBe(true);
  const { code, output } = await spor.operator('rebuild');
  expect([code, output]).toEqual([0, expect.any(String)]);
  expect(await all()).toEqual(before);
});

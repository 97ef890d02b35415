import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { aCourseWithPackage, aLearner, begunIn, blockXml, CATEGORIES, cmi5Package, completionsOf, EXTENSIONS, type Learner, publisherId, type RunningUnit, running, unitOf, unitXml } from '../support/cmi5.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { anLrsClient, type LrsClient } from '../support/xapi.js';

const COURSE = 'kurspakke';
const INSIDE = [
  blockXml('blokk', unitXml('les', { moveOn: 'Completed' }), unitXml('prove', { moveOn: 'CompletedAndPassed', masteryScore: '0.8' })),
  unitXml('fri', { moveOn: 'NotApplicable' }),
].join('');
const UNITS = ['les', 'prove', 'fri'];

let spor: Installation;
let admin: Client;
let log: LrsClient;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  await aCourseWithPackage(spor, COURSE, { bytes: cmi5Package('pakke', INSIDE), units: UNITS });
  await aCourseWithPackage(spor, 'fri-pakke', { bytes: cmi5Package('fri-pakke', blockXml('b', unitXml('fri2'))), units: ['fri2'], key: 'C92' });
  const whole = await aUnit(spor);
  admin = await signedIn(spor, await anEmployee(spor, { unit: whole, roles: { administrator: whole } }));
  log = await anLrsClient(spor, '1.0.3', ['all/read']);
}, 90_000);
afterAll(() => spor.stop());

// oxlint-disable-next-line typescript/no-explicit-any -- statements are looked into
const statements = async (registration: string): Promise<any[]> => (await log.get('/statements', { registration, ascending: true })).body.statements;
const verbs = async (registration: string): Promise<string[]> => (await statements(registration)).map(({ verb }) => verb.id.split('/').at(-1));
const open = ({ client }: Learner, unit: string, body: object = {}, course = COURSE): Promise<RunningUnit> => begunIn(client, course, unit, body);
const lesson = async ({ client }: Learner, slug: string) => (await client.get(`/api/my-learning/courses/${COURSE}/lessons/${slug}`)).body;
const attempts = async ({ employee }: Learner) => (await spor.database.query('SELECT number, finished_at IS NOT NULL AS done, score, max_score AS of, success FROM attempt WHERE employee_id = ? ORDER BY started_at', [employee.id]))[0];
const completions = (learner: Learner) => completionsOf(spor, learner);

describe('the straight line', () => {
  test('9.3.3: completed finishes the attempt and the lesson, with the statement as its reason', async () => {
    const learner = await aLearner(spor);
    const unit = await open(learner, 'les');
    expect(await attempts(learner)).toEqual([{ number: 1, done: 0, score: null, of: null, success: null }]);
    const statement = unit.statement('completed');
    expect((await unit.tell(statement)).status).toBe(204);
    expect(await lesson(learner, 'les')).toMatchObject({ completedAt: expect.any(String), exercises: [{ finishedAt: expect.any(String), best: null }] });
    const [rows] = await spor.database.query("SELECT s.id FROM completion c JOIN statement s ON s.seq = c.statement_seq WHERE c.employee_id = ? AND c.kind = 'lesson'", [learner.employee.id]);
    expect(rows).toEqual([{ id: statement.id }]);
  });

  test('9.3.4: what asks for both is done by the second, with the points', async () => {
    const learner = await aLearner(spor);
    const unit = await open(learner, 'prove');
    const mastery = unit.statement('passed', { result: { success: true, duration: 'PT9S', score: { scaled: 0.9, raw: 18, min: 0, max: 20 } } });
    mastery.context.extensions[`${EXTENSIONS}/masteryscore`] = 0.8 as never;
    expect((await unit.tell(mastery)).status).toBe(204);
    expect(await attempts(learner)).toEqual([{ number: 1, done: 0, score: 18, of: 20, success: 1 }]);
    await unit.say('completed');
    expect(await attempts(learner)).toEqual([{ number: 1, done: 1, score: 18, of: 20, success: 1 }]);
    expect(await completions(learner)).toEqual(['lesson']);
  });

  test('9.3.5: failing finishes nothing, and a later session may pass', async () => {
    const learner = await aLearner(spor);
    const unit = await open(learner, 'prove');
    await unit.say('failed');
    await unit.say('completed');
    await unit.say('terminated');
    expect([await attempts(learner), await completions(learner)]).toEqual([[{ number: 1, done: 0, score: null, of: null, success: 0 }], []]);
    const later = await open(learner, 'prove');
    expect((await later.say('passed')).status).toBe(204);
    expect([await attempts(learner), await completions(learner)]).toEqual([[{ number: 1, done: 1, score: null, of: null, success: 1 }], ['lesson']]);
  });

  test('9.3.9: a block is satisfied with its last unit, the course with everything, in the session that brought it and once', async () => {
    const learner = await aLearner(spor);
    const first = await open(learner, 'les');
    await first.say('completed');
    await first.say('terminated');
    const last = await open(learner, 'prove');
    await last.say('passed');
    await last.say('completed');
    const { registration } = last.said;
    await last.say('terminated');
    expect((await verbs(registration)).slice(-6)).toEqual(['initialized', 'passed', 'completed', 'satisfied', 'satisfied', 'terminated']);
    const satisfied = (await statements(registration)).filter(({ verb }) => verb.id.endsWith('/satisfied'));
    expect(satisfied.map(({ object, context }) => [object.definition.type.split('/').at(-1), context.contextActivities.grouping[0].id, context.extensions[`${EXTENSIONS}/sessionid`]])).toEqual([
      ['block', publisherId('blokk'), last.sessionId],
      ['course', publisherId('pakke'), last.sessionId],
    ]);
    expect(satisfied.every(({ object, actor, authority }) => object.id.startsWith(actor.account.homePage) && authority.account.name === 'spor')).toBe(true);
    await open(learner, 'les');
    expect((await verbs(registration)).filter((verb) => verb === 'satisfied')).toHaveLength(2);
  });

  test('13.1.4: where nothing is asked for, the unit is done when it begins; 9.6.1: and satisfied when it is registered', async () => {
    const learner = await aLearner(spor);
    const unit = await running(learner.client, await unitOf(learner.client, 'fri-pakke', 'fri2'));
    expect([await verbs(unit.said.registration), await completions(learner)]).toEqual([['satisfied', 'satisfied', 'launched'], []]);
    const [block, course, launch] = await statements(unit.said.registration);
    const session = (statement: { context: { extensions: Record<string, string> } }) => statement.context.extensions[`${EXTENSIONS}/sessionid`];
    expect([session(block) === session(course), session(block) === session(launch)]).toEqual([true, false]);
    await unit.say('initialized');
    expect(await completions(learner)).toEqual(expect.arrayContaining(['lesson', 'course']));
  });

  test('10.2.2: what is satisfied is opened for review, and then nothing is judged', async () => {
    const learner = await aLearner(spor);
    const unit = await open(learner, 'les');
    await unit.say('completed');
    const again = await open(learner, 'les');
    expect(again.data['launchMode']).toBe('Review');
    expect([(await again.say('passed')).status, (await again.tell(again.own())).status, (await again.say('terminated')).status]).toEqual([403, 204, 204]);
  });

  test.each(['Browse', 'Review'])('10.2.2: in %s nothing is judged, and nothing comes of it', async (launchMode) => {
    const learner = await aLearner(spor);
    const unit = await open(learner, 'les', { launchMode });
    const answers = [];
    for (const verb of ['completed', 'passed', 'failed']) answers.push((await unit.say(verb)).status);
    expect([answers, await completions(learner)]).toEqual([[403, 403, 403], []]);
  });

  test('7.1.3: a unit’s own statements are kept and given out, and bring nothing about', async () => {
    const learner = await aLearner(spor);
    const unit = await open(learner, 'les');
    const own = unit.own('completed', { result: { completion: true } });
    expect((await unit.tell(own)).status).toBe(204);
    expect([(await log.get('/statements', { statementId: own.id })).body.authority.account.name, await completions(learner)]).toEqual(['spor-launched', []]);
  });

  test('10: a state is kept from one session to the next', async () => {
    const learner = await aLearner(spor);
    const unit = await open(learner, 'les');
    expect((await unit.lrs.put('/activities/state', { side: 3 }, unit.state('place'))).status).toBe(204);
    const later = await open(learner, 'les');
    expect((await later.lrs.get('/activities/state', later.state('place'))).body).toEqual({ side: 3 });
    const { agent, activityId, registration } = later.state('');
    expect((await later.lrs.get('/activities/state', { agent, activityId, registration })).body.sort()).toEqual(['LMS.LaunchData', 'place']);
  });

  test('a statement that is sent again is stored once, also after it changed what may come', async () => {
    const learner = await aLearner(spor);
    const unit = await open(learner, 'les');
    const statement = unit.statement('completed');
    expect([(await unit.tell(statement)).status, (await unit.tell(statement)).status, (await unit.lrs.post('/statements', statement)).status]).toEqual([204, 204, 200]);
    expect((await verbs(unit.said.registration)).filter((verb) => verb === 'completed')).toHaveLength(1);
    const other = { ...statement, result: { completion: true, duration: 'PT7S' } };
    expect((await unit.tell(other)).status).toBe(409);
  });

  test('several at once come in their order, or not at all', async () => {
    const learner = await aLearner(spor);
    const unit = await running(learner.client, await unitOf(learner.client, COURSE, 'les'));
    const [begin, end] = [unit.statement('initialized'), unit.statement('terminated')];
    expect((await unit.lrs.post('/statements', [begin, unit.statement('completed'), unit.statement('completed')])).status).toBe(403);
    expect([await verbs(unit.said.registration), await completions(learner)]).toEqual([['launched'], []]);
    expect((await unit.lrs.post('/statements', [begin, unit.own(), unit.statement('completed'), { ...end, timestamp: new Date().toISOString() }])).status).toBe(200);
    expect(await verbs(unit.said.registration)).toEqual(['launched', 'initialized', 'experienced', 'completed', 'terminated']);
  });

  test('of the same word sent many times at once one is stored', async () => {
    const learner = await aLearner(spor);
    const unit = await open(learner, 'les');
    const answers = await Promise.all(Array.from({ length: 6 }, () => unit.say('completed')));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 403, 403, 403, 403, 403]);
    expect(await completions(learner)).toEqual(['lesson']);
  });

  test('the employee’s browser can’t tell it in the unit’s stead', async () => {
    const learner = await aLearner(spor);
    const { enrolmentId, exerciseId } = await unitOf(learner.client, COURSE, 'les');
    const at = `/api/enrolments/${enrolmentId}/exercises/${exerciseId}`;
    const statement = { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' }, object: { id: `http://localhost:3000/xapi/activities/exercise/${exerciseId}` }, result: { completion: true } };
    expect([(await learner.client.post(`${at}/completions`, { statementId: randomUUID() })).status, (await learner.client.post(`${at}/statements`, statement)).status, await completions(learner)]).toEqual([409, 409, []]);
  });
});

describe('9.3.7: waiving', () => {
  const waiverOf = (who: Client, { employee }: Learner, body: object) => who.post(`/api/employees/${employee.id}/waivers`, body);
  const waive = (who: Client, learner: Learner, { said: { activityId } }: RunningUnit, reason: unknown) => waiverOf(who, learner, { exerciseId: activityId.split('/').at(-1), reason });

  test('an administrator lets a unit count, once, with a reason, in a session of its own', async () => {
    const learner = await aLearner(spor);
    const unit = await open(learner, 'prove');
    expect([(await waive(admin, learner, unit, 'Because')).status, (await waive(learner.client, learner, unit, 'Tested Out')).status]).toEqual([400, 403]);
    expect((await waive(admin, learner, unit, 'Tested Out')).status).toBe(204);
    expect((await waive(admin, learner, unit, 'Tested Out')).status).toBe(409);
    const waived = (await statements(unit.said.registration)).filter(({ verb }) => verb.id.endsWith('/waived'));
    expect(waived).toMatchObject([{ object: { id: unit.said.activityId }, result: { success: true, completion: true, extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/reason': 'Tested Out' } }, context: { contextActivities: { category: [{ id: CATEGORIES.cmi5 }, { id: CATEGORIES.moveOn }] } } }]);
    expect(waived[0].context.extensions[`${EXTENSIONS}/sessionid`]).not.toBe(unit.sessionId);
    expect([await attempts(learner), await completions(learner)]).toEqual([[{ number: 1, done: 1, score: null, of: null, success: null }], ['lesson']]);
  });

  test('9.3.9: what it satisfies is said in that session; nothing is to be waived that is not there', async () => {
    const learner = await aLearner(spor);
    const first = await open(learner, 'les');
    await first.say('completed');
    const unit = await open(learner, 'prove');
    await waive(admin, learner, unit, 'Administrative');
    const [waived, block, course] = (await statements(unit.said.registration)).slice(-3);
    expect([waived, block, course].map(({ verb }) => verb.id.split('/').at(-1))).toEqual(['waived', 'satisfied', 'satisfied']);
    expect(new Set([waived, block, course].map(({ context }) => context.extensions[`${EXTENSIONS}/sessionid`])).size).toBe(1);
    expect((await waiverOf(admin, learner, { exerciseId: randomUUID(), reason: 'Administrative' })).status).toBe(404);
    expect((await admin.post(`/api/employees/${randomUUID()}/waivers`, { exerciseId: unit.said.activityId.split('/').at(-1), reason: 'Administrative' })).status).toBe(404);
  });
});

test('a rebuild from the statements alone makes the same attempts and completions', async () => {
  const all = async () => [
    (await spor.database.query('SELECT * FROM attempt ORDER BY id'))[0],
    (await spor.database.query('SELECT * FROM completion ORDER BY id'))[0],
  ];
  const before = await all();
  expect(before.map((rows) => (rows as unknown[]).length > 5)).toEqual([true, true]);
  const { code, output } = await spor.operator('rebuild');
  expect([code, output]).toEqual([0, expect.any(String)]);
  expect(await all()).toEqual(before);
});

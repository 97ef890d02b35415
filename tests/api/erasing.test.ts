import { createHash, randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { aCourseWithPackage, begun, cmi5Package, unitOf, unitXml } from '../support/cmi5.js';
import { aCoursePackage } from '../support/course-packages.js';
import { openLesson, takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf } from '../support/own-course.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { start } from '../support/processes.js';
import { drained, eventually } from '../support/settled.js';
import { anActivity, anLrsClient, aStatement, LrsClient } from '../support/xapi.js';

const COURSE = 'hva-er-innovasjon-i-lier';
const REASON = 'Sluttet i fjor, og har bedt om det';
const HERE = 'http://localhost:3000';
let spor: Installation;
let top: TestUnit;
let unit: TestUnit;
let administrator: TestEmployee;
let admin: Client;
let lrs: LrsClient;
let goalId: string;

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  await aCourseWithPackage(spor, 'cmi5', { bytes: cmi5Package('cmi5', unitXml('en', { moveOn: 'Completed' })), units: ['en'], contributes: '[{ competence: K10, level: 1 }]' });
  await aCourseOf(spor, 'scorm', { brann: { title: 'Når alarmen går', package: 'media/brann.zip', unit: 'brann' } }, { media: { 'brann.zip': aCoursePackage('scorm12') }, contributes: '{ competence: K3, level: 1 }' });
  top = await aUnit(spor, { name: 'Kommunen' });
  unit = await aUnit(spor, { name: 'Kontoret', parent: top });
  administrator = await anEmployee(spor, { unit: top, roles: { administrator: top, hr: top } });
  admin = await signedIn(spor, administrator);
  lrs = await anLrsClient(spor, '1.0.3');
  goalId = (await admin.post('/api/goals', { title: 'Alle kan det', orgUnitId: top.id, competences: ['K3', 'K10'], level: 1, share: 0.8, startsOn: '2026-01-01', by: '2099-01-01' })).body.id;
  for (const someone of await Promise.all(Array.from({ length: 5 }, () => anEmployee(spor, { unit })))) await takeCourse(await signedIn(spor, someone), COURSE);
  await drained(spor, 90_000);
}, 180_000);
afterAll(() => spor.stop());

const SNAPSHOTS = 'SELECT goal_id, org_unit_id, day, people, reached FROM snapshot ORDER BY goal_id, org_unit_id, day';
const rowsOf = async <Row>(sql: string, params: unknown[] = []) => (await spor.database.query(sql, params))[0] as unknown as Row[];
const accountOf = (id: string) => ({ objectType: 'Agent', account: { homePage: HERE, name: id } });
const erase = ({ id, name }: TestEmployee, more: object = {}) => admin.post(`/api/employees/${id}/erasure`, { name, reason: REASON, ...more });
const leave = ({ id }: TestEmployee, on = '2026-11-01') => spor.database.query('UPDATE `position` SET ends_on = ? WHERE employee_id = ?', [on, id]);

/** Everything HR sees of a goal, and every figure behind it, without whom it is about. */
async function figures(): Promise<unknown> {
  await admin.put(`/api/goals/${goalId}`, { title: 'Alle kan det', orgUnitId: top.id, competences: ['K3', 'K10'], level: 1, share: 0.8, startsOn: '2026-01-01', by: '2099-01-01' });
  await drained(spor);
  const counts = Object.fromEntries(await Promise.all(['enrolment', 'attempt', 'completion', 'attainment', 'evidence', 'goal_reached', 'statement', 'statement_actor', 'statement_activity', 'position'].map(async (table) => [table, (await rowsOf<{ n: number }>(`SELECT COUNT(*) AS n FROM \`${table}\``))[0]!.n])));
  const { computedAt: _, ...board } = (await admin.get(`/api/goal-board/${goalId}`)).body;
  return { counts, board, snapshots: await rowsOf(SNAPSHOTS) };
}

/** Every place in the whole database where a text stands. */
async function placesOf(...texts: string[]): Promise<string[]> {
  const columns = await rowsOf<{ t: string; c: string }>(
    "SELECT TABLE_NAME AS t, COLUMN_NAME AS c FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND DATA_TYPE IN ('char', 'varchar', 'text', 'longtext', 'longblob', 'mediumtext')",
  );
  const found: string[] = [];
  for (const { t, c } of columns) {
    for (const text of texts) if ((await rowsOf(`SELECT 1 FROM \`${t}\` WHERE LOCATE(?, CONVERT(\`${c}\` USING utf8mb4)) > 0 LIMIT 1`, [text])).length) found.push(`${t}.${c}: ${text}`);
  }
  return found;
}

/** Takes a unit of each kind of course package, and has another open. */
async function takePackages(client: Client): Promise<void> {
  const cmi5 = await unitOf(client, 'cmi5', 'en');
  const unit = await begun(client, cmi5);
  for (const verb of ['completed', 'terminated']) expect((await unit.say(verb)).status).toBe(204);
  await begun(client, cmi5);
  const scorm = await unitOf(client, 'scorm', 'brann');
  const commit = { commitId: randomUUID(), session: randomUUID(), sessionSeconds: 10, ended: true, cmi: { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80', 'cmi.suspend_data': 'side 3' } };
  expect((await client.post(`/api/enrolments/${scorm.enrolmentId}/exercises/${scorm.exerciseId}/commits`, commit)).body.completed.map(({ kind }: { kind: string }) => kind)).toEqual(['lesson', 'course']);
}

/** Somebody who has learnt, reflected, been told of by others, had state, an own program, a session and a look at them. */
async function aLearner(): Promise<{ someone: TestEmployee; client: Client; told: string; of: string }> {
  const someone = await anEmployee(spor, { unit });
  await spor.database.query("UPDATE employee SET given_name = 'Synnøve', family_name = ? WHERE id = ?", [`Særegen${someone.id.slice(0, 8)}`, someone.id]);
  const named = { ...someone, name: `Synnøve Særegen${someone.id.slice(0, 8)}` };
  const client = await signedIn(spor, someone);
  await takeCourse(client, COURSE);
  await takePackages(client);
  const tool = (await client.post('/api/me/tools', { name: 'Synnøves app', may: ['write'] })).body;
  const content = Buffer.from(`Vedlegg av ${named.name}`);
  const sha2 = createHash('sha256').update(content).digest('hex');
  const attached = { usageType: 'http://x/u', display: { nb: named.name }, contentType: 'text/plain', length: content.length, sha2 };
  const statement = aStatement({ actor: { mbox: `mailto:${someone.email}`, name: named.name }, result: { response: `Jeg, ${named.name}, lærte at`, score: { raw: 1.5 } }, attachments: [attached] });
  const boundary = 'en-grense';
  const body = Buffer.concat([Buffer.from(`--${boundary}\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(statement)}\r\n--${boundary}\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: ${sha2}\r\n\r\n`), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  expect((await lrs.post('/statements', body, {}, { 'content-type': `multipart/mixed; boundary=${boundary}` })).status).toBe(200);
  const other = { name: 'Ola', mbox: 'mailto:ola@else.example' };
  const [of] = await lrs.tell(aStatement({ actor: other, result: { response: 'Takk for hjelpen' }, context: { instructor: { name: named.name, mbox: `mailto:${someone.email.toUpperCase()}` }, team: { objectType: 'Group', member: [other, accountOf(someone.id)] } } }));
  await lrs.put('/agents/profile', 'a', { agent: accountOf(someone.id), profileId: 'p' }, { 'content-type': 'text/plain', 'if-none-match': '*' });
  await lrs.put('/activities/state', named.name, { activityId: anActivity().id, agent: accountOf(someone.id), stateId: 's' }, { 'content-type': 'text/plain' });
  await admin.post('/api/statement-looks', { of: { employeeId: someone.id }, reason: 'Den ansatte spurte' });
  expect(tool.id).toBeDefined();
  await drained(spor, 60_000);
  return { someone: named, client, told: statement.id, of: of! };
}

test('what goes and what stays is told before, and telling it changes nothing', async () => {
  const { someone } = await aLearner();
  await leave(someone);
  const before = await figures();
  const { body } = await admin.get(`/api/employees/${someone.id}/erasure`);
  expect(body).toMatchObject({ employee: { id: someone.id, name: someone.name }, leftOn: '2026-11-01', mayBeErased: true, asked: null });
  const kinds = Object.fromEntries(body.kinds.map(({ key, how, rows }: { key: string; how: string; rows: number }) => [key, [how, rows > 0]]));
  expect(kinds).toMatchObject({ 'records.statement': ['pseudonym', true], 'records.state-document': ['delete', true], 'records.own-tool': ['delete', true], 'learning.cmi5-session': ['delete', true], 'records.looked-at': ['delete', true], 'learning.completion': ['pseudonym', true], 'competence.attainment': ['pseudonym', true], 'people.session': ['delete', true] });
  expect(await figures()).toEqual(before);
});

describe('somebody who is erased', () => {
  let gone: Awaited<ReturnType<typeof aLearner>>;
  let before: unknown;
  let ids: string[];
  beforeAll(async () => {
    gone = await aLearner();
    await leave(gone.someone);
    before = await figures();
    const { id } = gone.someone;
    ids = [id, ...(await rowsOf<{ id: string }>('SELECT id FROM enrolment WHERE employee_id = ? UNION SELECT id FROM completion WHERE employee_id = ? UNION SELECT id FROM attempt WHERE employee_id = ? UNION SELECT id FROM attainment WHERE employee_id = ?', [id, id, id, id])).map((row) => row.id)];
    expect((await erase(gone.someone)).status).toBe(204);
    await drained(spor);
  }, 120_000);

  test('is nowhere in the database: no id, no name, no address, and no id that was made of theirs', async () => {
    const { email, name } = gone.someone;
    expect(await placesOf(email, email.toUpperCase(), name, name.split(' ')[1]!, createHash('sha1').update(`mailto:${email}`).digest('hex'), ...ids)).toEqual([]);
  });

  test('is counted as before, in every figure, and a rebuild changes nothing', async () => {
    expect(await figures()).toEqual(before);
    const all = () => Promise.all(['enrolment', 'attempt', 'completion', 'attainment', 'evidence', 'goal_reached'].map((table) => rowsOf(`SELECT * FROM ${table} ORDER BY 1, 2`)));
    const rows = await all();
    const { code, output } = await spor.operator('rebuild');
    expect([code, output]).toEqual([0, expect.any(String)]);
    expect(await all()).toEqual(rows);
    expect(await figures()).toEqual(before);
  });

  test('is a pseudonym in the statements, in whatever part, and what they wrote and attached is gone', async () => {
    const own = (await lrs.get('/statements', { statementId: gone.told })).body;
    expect(own).toMatchObject({ actor: { account: { homePage: HERE, name: expect.stringMatching(/^[0-9a-f-]{36}$/) } }, result: { score: { raw: 1.5 } } });
    expect([own.result.response, own.attachments, own.actor.name]).toEqual([undefined, undefined, undefined]);
    const others = (await lrs.get('/statements', { statementId: gone.of })).body;
    expect(others).toMatchObject({ actor: { name: 'Ola' }, result: { response: 'Takk for hjelpen' }, context: { instructor: own.actor } });
    expect(others.context.team.member).toEqual([others.actor, { objectType: 'Agent', account: { homePage: HERE, name: expect.not.stringContaining(gone.someone.id) } }]);
    expect(await lrs.ids({ agent: own.actor })).toEqual([gone.told]);
    expect((await lrs.ids({ agent: own.actor, related_agents: true })).sort()).toEqual([gone.told, gone.of].sort());
    expect([await lrs.ids({ agent: accountOf(gone.someone.id) }), await lrs.ids({ agent: { mbox: `mailto:${gone.someone.email}` } })]).toEqual([[], []]);
  });

  test('is not to be had back by sending again: the same as it stands is taken, as it was is another', async () => {
    const { stored: _s, authority: _a, version: _v, timestamp: _t, ...stands } = (await lrs.get('/statements', { statementId: gone.told })).body;
    expect((await lrs.put('/statements', stands, { statementId: gone.told })).status).toBe(204);
    expect((await lrs.put('/statements', { ...stands, actor: { mbox: `mailto:${gone.someone.email}` } }, { statementId: gone.told })).status).toBe(409);
  });

  test('is signed out, is in no list, and can’t be erased twice; the account that stands in their place neither', async () => {
    expect((await gone.client.get('/api/me')).status).toBe(401);
    expect((await admin.get(`/api/employees/${gone.someone.id}/erasure`)).status).toBe(404);
    const [{ id }] = (await rowsOf<{ id: string }>('SELECT id FROM employee WHERE is_erased = 1 LIMIT 1')) as [{ id: string }];
    expect([(await admin.get(`/api/employees/${id}`)).status, (await admin.get(`/api/employees/${id}/erasure`)).status, (await admin.get('/api/employees')).text.includes(id)]).toEqual([404, 404, false]);
    for (const path of ['positions', 'role-grants']) expect((await admin.get(`/api/${path}`)).text).not.toContain(id);
  });

  test('is written down without whom, and leaves nothing in the logs', async () => {
    const { erasures } = (await admin.get('/api/privacy')).body;
    expect(erasures[0]).toMatchObject({ erasedBy: administrator.name, reason: REASON, isAsked: false, rows: expect.any(Number) });
    expect(erasures[0].rows).toBeGreaterThan(5);
    for (const { email, name, id } of [gone.someone]) for (const text of [email, name, id]) expect(spor.api.output() + spor.worker!.output()).not.toContain(text);
  });

  test('and a tool that goes on telling of them tells of somebody nobody knows', async () => {
    const [id] = await lrs.tell(aStatement({ actor: accountOf(gone.someone.id) }));
    expect((await admin.get(`/api/statements/${id}`)).body.who).toEqual({ isEmployee: false, name: null });
    expect((await lrs.get('/statements', { statementId: id })).body.actor).toEqual(accountOf(gone.someone.id));
  });
});

test('every process forgets: what comes in by another api, which knew them, is nobody’s', async () => {
  const { someone, told } = await aLearner();
  await leave(someone);
  const second = await start('api', spor.env);
  try {
    const other = new LrsClient(second.url, lrs.version, lrs.id, lrs.authorization);
    const actor = { mbox: `mailto:${someone.email}` };
    const [before] = await other.tell(aStatement({ actor }));
    expect((await erase(someone)).status).toBe(204);
    await drained(spor);
    const [after] = await other.tell(aStatement({ actor }));
    expect([await other.ids({ agent: actor }), await lrs.ids({ agent: actor })]).toEqual([[after], [after]]);
    const { actor: pseudonym } = (await lrs.get('/statements', { statementId: told })).body;
    expect((await other.ids({ agent: pseudonym })).sort()).toEqual([told, before].sort());
  } finally {
    await second.stop();
  }
});

test('what a process stored before it had heard is found again and pseudonymised', async () => {
  const { someone, told } = await aLearner();
  await leave(someone);
  expect((await erase(someone)).status).toBe(204);
  await drained(spor);
  const pseudonym = (await lrs.get('/statements', { statementId: told })).body.actor;
  // As one would have it whose memory is older than the erasing: stored with the actor's number, and the old address in its text.
  const [late] = await lrs.tell(aStatement({ actor: { mbox: `mailto:${someone.email}` }, result: { response: 'for sent' } }));
  const [{ id: wrong }] = (await rowsOf<{ id: string }>('SELECT actor_id AS id FROM statement WHERE id = ?', [told])) as [{ id: string }];
  const [{ seq }] = (await rowsOf<{ seq: string }>('SELECT seq FROM statement WHERE id = ?', [late])) as [{ seq: string }];
  await spor.database.query('UPDATE statement SET actor_id = ? WHERE seq = ?', [wrong, seq]);
  await spor.database.query('UPDATE statement_actor SET actor_id = ? WHERE statement_seq = ? AND roles & 1', [wrong, seq]);
  const [{ payload }] = (await rowsOf<{ payload: string }>("SELECT payload FROM fact WHERE name = 'people.employee-erased' ORDER BY id DESC LIMIT 1")) as [{ payload: string }];
  await spor.database.query("INSERT INTO fact (name, payload, recorded_at) VALUES ('people.employee-erased', ?, UTC_TIMESTAMP(3))", [payload]);
  const statement = async () => (await lrs.get('/statements', { statementId: late })).body;
  expect(await eventually(statement, ({ actor }) => actor.mbox === undefined)).toMatchObject({ actor: pseudonym });
  expect((await statement()).result?.response).toBeUndefined();
});

test('who let a unit count for somebody is gone from what it tells, and it counts still', async () => {
  const [by, learner] = [await anEmployee(spor, { unit: top, roles: { administrator: top } }), await anEmployee(spor, { unit })];
  const { exerciseId } = await unitOf(await signedIn(spor, learner), 'cmi5', 'en');
  expect((await (await signedIn(spor, by)).post(`/api/employees/${learner.id}/waivers`, { exerciseId, reason: 'Administrative' })).status).toBe(204);
  const waived = async () => (await lrs.get('/statements', { agent: accountOf(learner.id), verb: 'https://w3id.org/xapi/adl/verbs/waived' })).body.statements;
  expect(await waived()).toMatchObject([{ context: { instructor: accountOf(by.id) } }]);
  await leave(by);
  expect((await erase(by)).status).toBe(204);
  await drained(spor);
  expect(await placesOf(by.id, by.email)).toEqual([]);
  expect(await waived()).toMatchObject([{ actor: accountOf(learner.id), context: { instructor: { account: { homePage: HERE, name: expect.not.stringContaining(by.id) } } } }]);
  expect(await rowsOf("SELECT kind FROM completion WHERE employee_id = ? AND kind = 'course'", [learner.id])).toHaveLength(1);
});

test('what a player was given while they were here makes nobody of them again', async () => {
  const someone = await anEmployee(spor, { unit });
  const { exercises } = await openLesson(await signedIn(spor, someone), COURSE, 'forslaget-pa-vaktrommet');
  const token = exercises[0]!.playerUrl.split('/').at(-1)!;
  const save = async () => (await fetch(`${spor.url}/api/h5p/state/${token}/state/0`, { method: 'POST', body: new URLSearchParams({ data: '{"chosen":[1]}', preload: '1', invalidate: '1' }) })).status;
  expect(await save()).toBe(200);
  await leave(someone);
  expect((await erase(someone)).status).toBe(204);
  expect(await save()).toBe(404);
  expect(await placesOf(someone.id)).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { anActivity, anLrsClient, aStatement, LrsClient, VERSIONS, voiding } from '../support/xapi.js';

let spor: Installation;
let top: TestUnit;
let admin: Client;
let someone: TestEmployee;
let mine: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  top = await aUnit(spor, { name: 'Kommunen' });
  admin = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { administrator: top } }));
}, 60_000);
beforeEach(async () => {
  someone = await anEmployee(spor, { unit: top });
  mine = await signedIn(spor, someone);
});
afterAll(() => spor.stop());

const accountOf = ({ id }: { id: string }) => ({ objectType: 'Agent', account: { homePage: 'http://localhost:3000', name: id } });
const connect = async (may = ['write', 'read', 'keep'], name = 'Leseappen') => (await mine.post('/api/me/tools', { name, may })).body as { id: string; key: string; secret: string };
const toolOf = ({ id, key, secret }: { id: string; key: string; secret: string }, version: (typeof VERSIONS)[number] = '2.0.0') => new LrsClient(spor.url, version, id, `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`);
const TEXT = { 'content-type': 'text/plain', 'if-none-match': '*' };

test('a tool is named, told what it may, and its secret is said once', async () => {
  const { status, headers, body } = await mine.post('/api/me/tools', { name: ' Leseappen ', may: ['read'] });
  expect([status, headers.get('cache-control'), body]).toEqual([201, 'no-store', expect.objectContaining({ name: 'Leseappen', may: ['read'], lastUsedAt: null, account: accountOf(someone).account, secret: expect.stringMatching(/^[\w-]{43}$/) })]);
  const list = await mine.get('/api/me/tools');
  expect(list.text).not.toContain(body.secret);
  expect(list.body).toMatchObject({ isAllowed: true, left: 9, tools: [{ id: body.id, name: 'Leseappen' }] });
  expect((await toolOf(body).get('/statements')).status).toBe(200);
  expect((await mine.get('/api/me/tools')).body.tools[0].lastUsedAt).not.toBeNull();
  for (const wrong of [{ name: '', may: ['read'] }, { name: 'x', may: [] }, { name: 'x', may: ['all'] }, { name: 'x', may: ['read'], ownedBy: randomUUID() }]) expect((await mine.post('/api/me/tools', wrong)).status).toBe(400);
});

describe.each(VERSIONS)('an employee’s own tool in %s', (version) => {
  test('tells what that employee has done, and of nobody else', async () => {
    const tool = toolOf(await connect(), version);
    const [own] = await tool.tell(aStatement({ actor: accountOf(someone), context: { instructor: accountOf({ id: randomUUID() }) } }));
    expect((await tool.get('/statements', { statementId: own })).body.authority).toEqual({ objectType: 'Agent', account: { homePage: 'http://localhost:3000', name: tool.id } });
    const others = [accountOf({ id: randomUUID() }), { mbox: `mailto:${someone.email}` }, { objectType: 'Group', member: [accountOf(someone)] }];
    for (const actor of others) expect((await tool.post('/statements', aStatement({ actor }))).status).toBe(403);
    const [fine, foreign] = [aStatement({ actor: accountOf(someone) }), aStatement({ actor: others[0] })];
    expect((await tool.post('/statements', [fine, foreign])).body.code).toBe('records.not-own');
    expect((await tool.get('/statements', { statementId: fine.id })).status).toBe(404);
  });

  test('makes void what that employee has done, and nothing else', async () => {
    const tool = toolOf(await connect(), version);
    const all = await anLrsClient(spor, version);
    const [own] = await tool.tell(aStatement({ actor: accountOf(someone) }));
    const [foreign] = await all.tell(aStatement());
    for (const target of [foreign!, randomUUID()]) expect((await tool.post('/statements', { ...voiding(target), actor: accountOf(someone) })).status).toBe(403);
    expect((await tool.post('/statements', { ...voiding(own!), actor: accountOf(someone) })).status).toBe(200);
    expect([(await all.get('/statements', { statementId: foreign })).status, (await all.get('/statements', { statementId: own })).status]).toEqual([200, 404]);
  });

  test('reads what that employee has done, whoever told it, and nothing of others, by every question', async () => {
    const tool = toolOf(await connect(), version);
    const all = await anLrsClient(spor, version);
    const [object, verb, registration] = [anActivity(), 'https://xapi.test.example/verb/read', randomUUID()];
    const told = { object, verb: { id: verb }, context: { registration } };
    const other = accountOf({ id: randomUUID() });
    const own = (await all.tell(aStatement({ actor: accountOf(someone), ...told }), aStatement({ actor: accountOf(someone), object: other })));
    const [foreign] = await all.tell(aStatement({ actor: other, object: accountOf(someone) }), aStatement({ actor: other, ...told }));
    expect((await tool.ids({})).sort()).toEqual([...own].sort());
    for (const query of [{ verb }, { activity: object.id }, { registration }, { agent: accountOf(someone), verb }, { activity: object.id, related_activities: true }]) expect(await tool.ids(query)).toEqual([own[0]]);
    expect([await tool.ids({ agent: other }), await tool.ids({ agent: other, related_agents: true })]).toEqual([[own[1]], [own[1]]]);
    expect((await tool.get('/statements', { statementId: foreign })).status).toBe(404);
    expect((await tool.get('/statements', { statementId: own[0] })).status).toBe(200);
  });

  test('keeps state and profile of that employee, and no one else’s, nor an activity’s', async () => {
    const tool = toolOf(await connect(), version);
    const [activityId, other] = [anActivity().id, accountOf({ id: randomUUID() })];
    for (const [agent, status] of [[accountOf(someone), 204], [other, 403]] as const) {
      expect((await tool.put('/activities/state', 'a', { activityId, agent, stateId: 's' }, TEXT)).status).toBe(status);
      expect((await tool.put('/agents/profile', 'a', { agent, profileId: 'p' }, TEXT)).status).toBe(status);
      expect((await tool.get('/activities/state', { activityId, agent })).status).toBe(status === 204 ? 200 : 403);
      expect((await tool.delete('/activities/state', { activityId, agent })).status).toBe(status);
    }
    expect([(await tool.get('/activities/profile', { activityId })).status, (await tool.put('/activities/profile', 'a', { activityId, profileId: 'p' }, TEXT)).status]).toEqual([403, 403]);
  });
});

test('a tool does no more than it was let do', async () => {
  const reader = toolOf(await connect(['read']));
  expect((await reader.post('/statements', aStatement({ actor: accountOf(someone) }))).body.code).toBe('records.not-in-scope');
  expect((await reader.get('/agents/profile', { agent: accountOf(someone) })).status).toBe(403);
  const object = anActivity();
  await toolOf(await connect(['write'])).tell(aStatement({ actor: accountOf(someone), object: { ...object, definition: { name: { nb: 'Noe annet' } } } }));
  expect((await (await anLrsClient(spor)).get('/activities', { activityId: object.id })).body.definition).toBeUndefined();
});

test('one that is disconnected is out at once, and nobody disconnects another’s', async () => {
  const made = await connect();
  const tool = toolOf(made);
  expect((await tool.get('/statements')).status).toBe(200);
  const other = await signedIn(spor, await anEmployee(spor, { unit: top }));
  expect((await other.delete(`/api/me/tools/${made.id}`)).body.code).toBe('records.own-tool-unknown');
  expect((await mine.delete(`/api/me/tools/${made.id}`)).status).toBe(204);
  expect((await tool.get('/statements')).status).toBe(401);
  expect((await mine.get('/api/me/tools')).body.tools).toEqual([]);
});

test('there are ten at most', async () => {
  for (let count = 0; count < 10; count += 1) await connect(['read'], `Program ${count}`);
  expect((await mine.post('/api/me/tools', { name: 'Ett til', may: ['read'] })).body.code).toBe('records.own-tools-many');
});

test('whoever has left has no tool that gets in', async () => {
  const tool = toolOf(await connect());
  await spor.database.query("UPDATE `position` SET ends_on = '2021-01-01' WHERE employee_id = ?", [someone.id]);
  expect((await tool.get('/statements')).status).toBe(401);
});

test('an administrator sees that there are such, not whose, and can switch them off and on again', async () => {
  const made = await connect(['read'], 'Kari sin app');
  const tool = toolOf(made);
  const { body, text } = await admin.get('/api/own-tools');
  expect([body.isAllowed, body.tools > 0, body.people > 0, text.includes('Kari')]).toEqual([true, true, true, false]);
  expect((await admin.get('/api/lrs-clients')).text).not.toContain('Kari sin app');
  expect([(await admin.get(`/api/lrs-clients/${made.id}`)).status, (await admin.delete(`/api/lrs-clients/${made.id}`)).status]).toEqual([404, 404]);
  expect((await admin.put('/api/own-tools', { isAllowed: false })).body).toMatchObject({ isAllowed: false, tools: body.tools });
  expect((await tool.get('/statements')).status).toBe(401);
  expect((await mine.post('/api/me/tools', { name: 'Ett til', may: ['read'] })).body.code).toBe('records.own-tools-off');
  expect((await mine.get('/api/me/tools')).body).toMatchObject({ isAllowed: false, tools: [{ id: made.id }] });
  await admin.put('/api/own-tools', { isAllowed: true });
  expect((await tool.get('/statements')).status).toBe(200);
});

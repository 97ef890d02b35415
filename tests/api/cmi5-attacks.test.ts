import { randomUUID } from 'node:crypto';
import { aCourseWithPackage, aLearner, begunIn, cmi5Package, completionsOf, EXTENSIONS, type RunningUnit, unitXml } from '../support/cmi5.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anLrsClient, aStatement, type LrsClient } from '../support/xapi.js';

const COURSE = 'kurspakke';
let spor: Installation;
let log: LrsClient;
let unit: RunningUnit;
let victim: RunningUnit;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  await aCourseWithPackage(spor, COURSE, { bytes: cmi5Package('pakke', unitXml('les', { moveOn: 'Completed' })), units: ['les'] });
  log = await anLrsClient(spor, '1.0.3', ['all/read']);
  unit = await begunIn((await aLearner(spor)).client, COURSE, 'les');
  victim = await begunIn((await aLearner(spor)).client, COURSE, 'les');
}, 90_000);
afterAll(() => spor.stop());

test.each<[string, () => object]>([
  ['another learner', () => ({ actor: victim.said.actor })],
  ['another activity', () => ({ object: { id: 'https://spor.example/other' } })],
  ['another registration', () => ({ context: { ...unit.statement('completed').context, registration: victim.said.registration } })],
  ['no registration', () => ({ context: { ...unit.statement('completed').context, registration: undefined } })],
  ['another session', () => ({ context: victim.statement('completed').context })],
  ['another session’s id', () => ({ context: { ...unit.statement('completed').context, extensions: victim.data.contextTemplate.extensions } })],
  ['an earlier session’s id', () => ({ context: { ...unit.statement('completed').context, extensions: { [`${EXTENSIONS}/sessionid`]: randomUUID() } } })],
  ['a verb of the platform’s', () => ({ verb: { id: 'https://w3id.org/xapi/adl/verbs/waived' } })],
  ['a verb that voids', () => ({ verb: { id: 'http://adlnet.gov/expapi/verbs/voided' }, object: { objectType: 'StatementRef', id: randomUUID() } })],
])('6.3, 9: a statement with %s is refused with 403, and nothing is stored', async (_, more) => {
  const statement = unit.statement('completed', more());
  const { status, body } = await unit.tell(statement);
  expect([status, body.code]).toEqual([403, 'learning.cmi5-refused']);
  expect((await log.get('/statements', { statementId: statement.id })).status).toBe(404);
});

test('a word of authority that is sent along counts for nothing', async () => {
  const own = unit.own('experienced', { authority: { account: { homePage: unit.said.actor.account.homePage, name: 'spor' } } });
  await unit.tell(own);
  expect((await log.get('/statements', { statementId: own.id })).body.authority.account.name).toBe('spor-launched');
});

test('nothing is read beyond the registration', async () => {
  const others = aStatement();
  const [victims] = (await log.get('/statements', { registration: victim.said.registration })).body.statements;
  await (await anLrsClient(spor)).tell(others);
  const answers = [
    await unit.lrs.get('/statements'),
    await unit.lrs.get('/statements', { registration: victim.said.registration }),
    await unit.lrs.get('/statements', { agent: victim.said.actor, registration: unit.said.registration }),
    await unit.lrs.get('/statements', { activity: unit.said.activityId }),
    await unit.lrs.get('/statements', { statementId: others.id }),
    await unit.lrs.get('/statements', { statementId: victims.id }),
    await unit.lrs.get('/activities/state', victim.state('LMS.LaunchData')),
    await unit.lrs.get('/agents/profile', victim.preferences),
    await unit.lrs.get('/agents/profile', { agent: unit.said.actor }),
    await unit.lrs.get('/activities/profile', { activityId: 'https://spor.example/other' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 404, 404, 403, 403, 403, 403]);
  const { status, body } = await unit.lrs.get('/statements', { registration: unit.said.registration });
  expect([status, body.statements.every((one: { context: { registration: string } }) => one.context.registration === unit.said.registration)]).toEqual([200, true]);
});

test('nothing is written beyond it', async () => {
  const answers = [
    await unit.lrs.put('/activities/state', {}, victim.state('place')),
    await unit.lrs.put('/activities/state', {}, unit.state('LMS.LaunchData')),
    await unit.lrs.post('/activities/state', { moveOn: 'NotApplicable' }, unit.state('LMS.LaunchData')),
    await unit.lrs.delete('/activities/state', unit.state('LMS.LaunchData')),
    await unit.lrs.delete('/activities/state', { agent: unit.said.actor, activityId: unit.said.activityId, registration: unit.said.registration }),
    await unit.lrs.delete('/activities/state', { agent: unit.said.actor, activityId: unit.said.activityId }),
    await unit.lrs.put('/agents/profile', { a: 1 }, { agent: unit.said.actor, profileId: 'cv' }, { 'if-none-match': '*' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
  expect((await unit.lrs.get('/activities/state', unit.state('LMS.LaunchData'))).body).toMatchObject({ moveOn: 'Completed' });
});

test.each<[string, () => string]>([
  ['another’s session with one’s own secret', () => Buffer.from(`${victim.sessionId}:${Buffer.from(unit.lrs.authorization.slice(6), 'base64').toString().split(':')[1]}`).toString('base64')],
  ['one’s own session with another secret', () => Buffer.from(`${unit.sessionId}:${'x'.repeat(43)}`).toString('base64')],
  ['no secret', () => Buffer.from(`${unit.sessionId}:`).toString('base64')],
  ['a session that is none', () => Buffer.from(`${randomUUID()}:x`).toString('base64')],
])('8.2: %s opens nothing', async (_, token) => {
  const response = await fetch(`${unit.said.endpoint}/statements?registration=${unit.said.registration}`, { headers: { authorization: `Basic ${token()}`, 'x-experience-api-version': '1.0.3' } });
  expect(response.status).toBe(401);
});

test('a connected tool’s word about a registration counts for nothing', async () => {
  const learner = await aLearner(spor);
  const mine = await begunIn(learner.client, COURSE, 'les');
  await (await anLrsClient(spor, '1.0.3')).tell(mine.statement('completed'));
  expect(await completionsOf(spor, learner)).toEqual([]);
  expect((await mine.say('completed')).status).toBe(204);
});

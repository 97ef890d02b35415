import { type Client } from '../support/client.js';
import { aCourseWithPackage, begun, blockXml, CATEGORIES, cmi5Package, EXTENSIONS, launched, launchesOf, lrsOf, publisherId, running, tokenOf, type UnitOf, unitOf, unitXml, withLaunchData } from '../support/cmi5.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, signedIn, type TestEmployee } from '../support/people.js';
import { anLrsClient, type LrsClient } from '../support/xapi.js';

const COURSE = 'lansering';
const INSIDE = [
  unitXml('en', { moveOn: 'Passed', masteryScore: '0.8', url: 'index.html?side=2&amp;b=c%20d#start' }, '<launchParameters>fart=1</launchParameters><entitlementKey>nøkkel</entitlementKey>'),
  blockXml('blokk', unitXml('to', { moveOn: 'Completed' })),
  unitXml('ute', { url: 'https://elsewhere.example/au?x=1', moveOn: 'Completed', launchMethod: 'OwnWindow' }),
].join('');

let spor: Installation;
let employee: TestEmployee;
let client: Client;
let one: UnitOf;
let log: LrsClient;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  await aCourseWithPackage(spor, COURSE, { bytes: cmi5Package('lansering', INSIDE), units: ['en', 'to', 'ute'] });
  employee = await anEmployee(spor, { language: 'nn' });
  client = await signedIn(spor, employee);
  one = await unitOf(client, COURSE, 'en');
  log = await anLrsClient(spor, '1.0.3', ['all/read']);
}, 90_000);
afterAll(() => spor.stop());

const verbs = async (registration: string) => ((await log.get('/statements', { registration, ascending: true })).body.statements as Statement[]).map(({ verb }) => verb.id.split('/').at(-1));
const said = async (registration: string, verb: string) => ((await log.get('/statements', { registration, ascending: true })).body.statements as Statement[]).filter((statement) => statement.verb.id.endsWith(`/${verb}`));
interface Statement {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly actor: object;
  readonly result?: Record<string, unknown>;
  readonly context: { readonly registration: string; readonly extensions: Record<string, unknown>; readonly contextActivities: { category: { id: string }[]; grouping: { id: string }[] } };
  readonly authority: { readonly account: { readonly name: string } };
}
const fetched = async (address: string, init: RequestInit = { method: 'POST' }) => {
  const response = await fetch(address, init);
  return { status: response.status, type: response.headers.get('content-type'), cors: response.headers.get('access-control-allow-origin'), cache: response.headers.get('cache-control'), body: (await response.json()) as Record<string, string> };
};

describe('8.1: the launch', () => {
  test('8.1.1 to 8.1.5: the address names the endpoint, where the token is, the learner, the registration and the activity', async () => {
    const launch = await launched(client, one);
    expect(launch).toMatchObject({ endpoint: `${spor.url}/xapi`, fetch: expect.stringMatching(new RegExp(`^${spor.url}/cmi5/fetch/[\\w-]{43}$`)), actor: { objectType: 'Agent', account: { homePage: expect.any(String), name: employee.id } }, registration: one.enrolmentId });
    expect(Object.keys(launch.actor)).toEqual(['objectType', 'account']);
  });

  test('8.1: the unit’s own query and place stay', async () => {
    const { url } = await launched(client, one);
    expect([new URL(url).searchParams.get('side'), new URL(url).searchParams.get('b'), new URL(url).hash]).toEqual(['2', 'c d', '#start']);
  });

  test('8.1.5: the activity’s id is ours, not the publisher’s, and the same at every launch and for everybody', async () => {
    const other = await signedIn(spor, await anEmployee(spor));
    const ids = [await launched(client, one), await launched(client, one), await launched(other, await unitOf(other, COURSE, 'en'))].map(({ activityId }) => activityId);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).not.toBe(publisherId('en'));
  });

  test('8.1: a unit elsewhere is launched there', async () => {
    const { url, activityId } = await launched(client, await unitOf(client, COURSE, 'ute'));
    expect([url.startsWith('https://elsewhere.example/au?x=1&endpoint='), activityId]).toEqual([true, expect.stringContaining('/xapi/activities/exercise/')]);
  });

  test('it is nobody else’s to launch', async () => {
    const other = await signedIn(spor, await anEmployee(spor));
    expect((await other.post(launchesOf(one))).status).toBe(404);
  });

  test('9.3.1, 9.6.3: launched is stored first, once, and says what the launch data says', async () => {
    const learner = await signedIn(spor, await anEmployee(spor));
    const unit = await unitOf(learner, COURSE, 'en');
    const { data, sessionId, said: { url } } = await begun(learner, unit);
    expect(await verbs(unit.enrolmentId)).toEqual(['launched', 'initialized']);
    const [launch] = await said(unit.enrolmentId, 'launched');
    expect(launch?.context.extensions).toEqual({
      [`${EXTENSIONS}/sessionid`]: sessionId,
      [`${EXTENSIONS}/launchmode`]: 'Normal',
      [`${EXTENSIONS}/launchurl`]: url.replace(/&endpoint=[^#]*/, ''),
      [`${EXTENSIONS}/moveon`]: 'Passed',
      [`${EXTENSIONS}/masteryscore`]: 0.8,
      [`${EXTENSIONS}/launchparameters`]: 'fart=1',
    });
    expect(launch?.context.contextActivities).toMatchObject({ category: [{ id: CATEGORIES.cmi5 }], grouping: [{ id: publisherId('en') }] });
    expect(data).toMatchObject({ moveOn: 'Passed', masteryScore: 0.8 });
  });
});

describe('8.2: the token', () => {
  test('8.2.1: is given out once, to a POST, as JSON, to pages at any origin', async () => {
    const { fetch: address } = await launched(client, one);
    expect(await fetched(address, { method: 'POST', headers: { origin: 'null' } })).toEqual({ status: 200, type: 'application/json; charset=utf-8', cors: '*', cache: 'no-store', body: { 'auth-token': expect.stringMatching(/^[A-Za-z0-9+/=]+$/) } });
    expect((await fetch(address)).status).toBe(405);
  });

  test('8.2.3.1: a second question is answered 200 with error 1, and no token', async () => {
    const { fetch: address } = await launched(client, one);
    await fetched(address);
    expect(await fetched(address)).toMatchObject({ status: 200, body: { 'error-code': '1', 'error-text': expect.any(String) } });
  });

  test('8.2.3.1: of those who ask at once one gets it', async () => {
    const { fetch: address } = await launched(client, one);
    const answers = await Promise.all(Array.from({ length: 8 }, () => fetched(address)));
    expect(answers.filter(({ body }) => body['auth-token'])).toHaveLength(1);
  });

  test.each<[string, RequestInit]>([
    ['a form', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' }],
    ['text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '' }],
    ['JSON that is none', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '' }],
  ])('8.2.1: whatever comes with the question does not matter: %s', async (_, init) => {
    const { fetch: address } = await launched(client, one);
    expect((await fetched(address, init)).body).toHaveProperty('auth-token');
  });

  test('8.2.3.2: a key that was never given out is error 2', async () => {
    expect(await fetched(`${spor.url}/cmi5/fetch/${'x'.repeat(43)}`)).toMatchObject({ status: 200, body: { 'error-code': '2' } });
  });

  test('8.2.1: opens nothing once the session is over, nor when it has lasted too long', async () => {
    const ended = await begun(client, one);
    expect((await ended.say('terminated')).status).toBe(204);
    expect((await ended.lrs.get('/statements', { registration: one.enrolmentId })).status).toBe(401);
    const late = await begun(client, one);
    const unfetched = await spor.database.query('UPDATE cmi5_session SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE id = ?', [late.sessionId]).then(() => late.lrs.get('/activities/state', late.state('place')));
    expect(unfetched.status).toBe(401);
    const { fetch: address } = await launched(client, one);
    await spor.database.query('UPDATE cmi5_session SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE fetched_at IS NULL');
    expect((await fetched(address)).body).toMatchObject({ 'error-code': '1' });
  });

  test('is kept hashed, like the address', async () => {
    const launch = await launched(client, one);
    const token = Buffer.from(await tokenOf(launch), 'base64').toString();
    const [rows] = await spor.database.query('SELECT * FROM cmi5_session ORDER BY launched_at DESC LIMIT 1');
    const kept = Object.values((rows as object[])[0]!).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))).join(' ');
    expect([kept.includes(token.split(':')[1]!), kept.includes(launch.fetch.split('/').at(-1)!)]).toEqual([false, false]);
  });
});

describe('10 and 11: what a unit is told', () => {
  test('10.2: the launch data', async () => {
    const { data, sessionId } = await running(client, one);
    expect(data).toEqual({
      contextTemplate: { contextActivities: { grouping: [{ id: publisherId('en') }] }, extensions: { [`${EXTENSIONS}/sessionid`]: sessionId } },
      launchMode: 'Normal', launchMethod: 'AnyWindow', moveOn: 'Passed', masteryScore: 0.8, launchParameters: 'fart=1', entitlementKey: { courseStructure: 'nøkkel' }, returnURL: `${spor.url}/cmi5/returned`,
    });
  });

  test('10.2.6: where it sends the learner is a page that says so', async () => {
    const { data } = await running(client, one);
    const response = await fetch(data['returnURL'] as string, { headers: { 'accept-language': 'nn' } });
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('Delen er avslutta')]);
  });

  test('11: the learner’s preferences are there from the first launch, and are the unit’s to change', async () => {
    const unit = await running(client, one);
    const { status, body, headers } = await unit.lrs.get('/agents/profile', unit.preferences);
    expect([status, body]).toEqual([200, { languagePreference: 'nn,nb,en', audioPreference: 'on' }]);
    const changed = { languagePreference: 'nb', audioPreference: 'off' };
    expect((await unit.lrs.put('/agents/profile', changed, unit.preferences, { 'if-match': headers.get('etag')! })).status).toBe(204);
    const next = await running(client, one);
    expect((await next.lrs.get('/agents/profile', next.preferences)).body).toEqual(changed);
  });

  test('11: a unit begins when it has read them', async () => {
    const said = await launched(client, one);
    const lrs = lrsOf(said, await tokenOf(said));
    const unit = await withLaunchData(said, lrs);
    expect((await unit.say('initialized')).status).toBe(403);
    await lrs.get('/agents/profile', unit.preferences);
    expect((await unit.say('initialized')).status).toBe(204);
  });
});

describe('9.3.6: one session at a time', () => {
  test('a launch ends the one before, in the same registration, with how long it lasted', async () => {
    const learner = await signedIn(spor, await anEmployee(spor));
    const unit = await unitOf(learner, COURSE, 'en');
    const first = await begun(learner, unit);
    const second = await begun(learner, await unitOf(learner, COURSE, 'to'));
    expect(await verbs(unit.enrolmentId)).toEqual(['launched', 'initialized', 'abandoned', 'launched', 'initialized']);
    const [abandoned] = await said(unit.enrolmentId, 'abandoned');
    expect(abandoned).toMatchObject({ actor: first.said.actor, object: { id: first.said.activityId }, result: { duration: expect.stringMatching(/^PT[\d.]+S$/) }, context: { registration: unit.enrolmentId, extensions: { [`${EXTENSIONS}/sessionid`]: first.sessionId } } });
    expect([(await first.say('completed')).status, (await first.lrs.get('/activities/state', first.state('place'))).status]).toEqual([401, 401]);
    expect((await second.say('completed')).status).toBe(204);
  });

  test('of many launches at once one is left, and each of the others is abandoned once', async () => {
    const learner = await signedIn(spor, await anEmployee(spor));
    const unit = await unitOf(learner, COURSE, 'en');
    const answers = await Promise.all(Array.from({ length: 5 }, () => learner.post(launchesOf(unit))));
    const [open] = await spor.database.query('SELECT id FROM cmi5_session WHERE enrolment_id = ? AND terminated_at IS NULL AND abandoned_at IS NULL', [unit.enrolmentId]);
    const fine = answers.filter(({ status }) => status === 200).length;
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect([(open as unknown[]).length, (await said(unit.enrolmentId, 'launched')).length, (await said(unit.enrolmentId, 'abandoned')).length]).toEqual([1, fine, fine - 1]);
  });

  test('one that has ended is not abandoned', async () => {
    const learner = await signedIn(spor, await anEmployee(spor));
    const unit = await unitOf(learner, COURSE, 'en');
    await (await begun(learner, unit)).say('terminated');
    await launched(learner, unit);
    expect(await verbs(unit.enrolmentId)).toEqual(['launched', 'initialized', 'terminated', 'launched']);
  });
});

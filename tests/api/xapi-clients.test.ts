import { anInstallation, type Installation } from '../support/installation.js';
import { operator } from '../support/processes.js';
import { anActivity, anLrsClient, aPerson, aStatement, LrsClient, VERSIONS } from '../support/xapi.js';

let spor: Installation;
beforeAll(async () => void (spor = await anInstallation({ content: false })), 60_000);
afterAll(() => spor.stop());

const SCOPES = ['statements/write', 'statements/read/mine', 'statements/read', 'state', 'define', 'profile', 'all/read', 'all'];
const TEXT = { 'content-type': 'text/plain', 'if-none-match': '*' };

/** Each act, how it is done, and the scopes that let a client do it. */
const ACTS: [string, (lrs: LrsClient) => Promise<{ status: number }>, string[]][] = [
  ['write a statement', (lrs) => lrs.post('/statements', aStatement()), ['statements/write', 'all']],
  ['read statements', (lrs) => lrs.get('/statements'), ['statements/read/mine', 'statements/read', 'all/read', 'all']],
  ['read a state', (lrs) => lrs.get('/activities/state', { activityId: anActivity().id, agent: aPerson() }), ['state', 'all/read', 'all']],
  ['write a state', (lrs) => lrs.put('/activities/state', 'a', { activityId: anActivity().id, agent: aPerson(), stateId: 's' }, TEXT), ['state', 'all']],
  ['merge a state', (lrs) => lrs.post('/activities/state', {}, { activityId: anActivity().id, agent: aPerson(), stateId: 's' }), ['state', 'all']],
  ['clear states', (lrs) => lrs.delete('/activities/state', { activityId: anActivity().id, agent: aPerson() }), ['state', 'all']],
  ['read an activity profile', (lrs) => lrs.get('/activities/profile', { activityId: anActivity().id }), ['profile', 'all/read', 'all']],
  ['write an activity profile', (lrs) => lrs.put('/activities/profile', 'a', { activityId: anActivity().id, profileId: 'p' }, TEXT), ['profile', 'all']],
  ['read an agent profile', (lrs) => lrs.get('/agents/profile', { agent: aPerson() }), ['profile', 'all/read', 'all']],
  ['delete an agent profile', (lrs) => lrs.delete('/agents/profile', { agent: aPerson(), profileId: 'p' }), ['profile', 'all']],
  ['read an activity', (lrs) => lrs.get('/activities', { activityId: anActivity().id }), SCOPES.filter((scope) => scope !== 'define')],
  ['read a person', (lrs) => lrs.get('/agents', { agent: aPerson() }), SCOPES.filter((scope) => scope !== 'define')],
  ['ask about the store', (lrs) => lrs.get('/about'), SCOPES],
];

describe.each(VERSIONS)('clients in %s (Communication 4.0 and 4.2)', (version) => {
  test.each(SCOPES)('%s lets a client do just what it is for', async (scope) => {
    const lrs = await anLrsClient(spor, version, [scope]);
    for (const [act, doIt, scopes] of ACTS) {
      const { status } = await doIt(lrs);
      expect([act, status < 300 ? 'may' : status]).toEqual([act, scopes.includes(scope) ? 'may' : 403]);
    }
  });

  test('statements/read/mine shows what the client itself has told, by every question', async () => {
    const [mine, others, everything] = await Promise.all([anLrsClient(spor, version, ['statements/write', 'statements/read/mine']), anLrsClient(spor, version), anLrsClient(spor, version, ['statements/read'])]);
    const [actor, object] = [aPerson(), anActivity()];
    const [own] = await mine.tell(aStatement({ actor, object }));
    const [foreign] = await others.tell(aStatement({ actor, object, authority: { account: { homePage: spor.url, name: mine.id } } }));
    for (const query of [{ agent: actor }, { activity: object.id }, { agent: actor, related_agents: true }, {}]) expect(await mine.ids(query)).toEqual([own]);
    expect((await everything.ids({ agent: actor })).sort()).toEqual([own, foreign].sort());
    expect([(await mine.get('/statements', { statementId: own })).status, (await mine.get('/statements', { statementId: foreign })).status]).toEqual([200, 404]);
  });

  test('only those who may define say what an activity is', async () => {
    const [told, known] = [anActivity(), anActivity()];
    const definition = { name: { nb: 'Kurs' } };
    await (await anLrsClient(spor, version, ['statements/write'])).tell(aStatement({ object: { ...told, definition } }));
    await (await anLrsClient(spor, version, ['statements/write', 'define'])).tell(aStatement({ object: { ...known, definition } }));
    const reader = await anLrsClient(spor, version, ['all/read']);
    expect([(await reader.get('/activities', { activityId: told.id })).body.definition, (await reader.get('/activities', { activityId: known.id })).body.definition]).toEqual([undefined, definition]);
  });

  test.each<[string, (lrs: LrsClient) => string]>([
    ['nothing', () => ''],
    ['a wrong secret', (lrs) => `Basic ${Buffer.from(`${Buffer.from(lrs.authorization.slice(6), 'base64').toString().split(':')[0]}:wrong`).toString('base64')}`],
    ['an unknown key', () => `Basic ${Buffer.from(`${'0'.repeat(32)}:x`).toString('base64')}`],
    ['what is no Basic', () => 'Bearer x'],
    ['what is no base64', () => 'Basic ***'],
  ])('with %s nobody gets in, and is told how', async (_, authorization) => {
    const lrs = await anLrsClient(spor, version);
    const stranger = new LrsClient(lrs.url, version, '', authorization(lrs));
    for (const path of ['/statements', '/activities/state', '/activities/profile', '/agents/profile', '/agents', '/activities']) {
      for (const method of path === '/agents' || path === '/activities' ? ['GET'] : ['GET', 'PUT', 'POST', 'HEAD']) {
        const { status, headers } = await stranger.send(method, path, { query: {}, body: ['PUT', 'POST'].includes(method) ? '{' : undefined, headers: {} });
        expect([method, path, status, headers.get('www-authenticate')]).toEqual([method, path, 401, expect.stringMatching(/^Basic realm=/)]);
      }
    }
  });

  test('who is not let in leaves nothing behind', async () => {
    const [lrs, statement] = [await anLrsClient(spor, version), aStatement()];
    await new LrsClient(lrs.url, version, '', 'Basic x').post('/statements', statement);
    await (await anLrsClient(spor, version, ['statements/read'])).post('/statements', statement);
    expect((await lrs.get('/statements', { statementId: statement.id })).status).toBe(404);
  });
});

test('key and secret are told once, by the command, and only a hash of the secret is kept', async () => {
  const { code, output } = await spor.operator('create-lrs-client', 'Kurs og slikt', '--scope', 'statements/write', '--scope', 'statements/read/mine');
  expect(code).toBe(0);
  const [, key, secret] = /^Nøkkel: ([0-9a-f]{32})\n.*: ([\w-]{43})$/m.exec(output) as unknown as [string, string, string];
  const lrs = new LrsClient(spor.url, '2.0.0', '', `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`);
  expect([(await lrs.post('/statements', aStatement())).status, (await lrs.get('/activities/profile', { activityId: anActivity().id })).status]).toEqual([200, 403]);
  const [rows] = await spor.database.query('SELECT * FROM lrs_client WHERE client_key = ?', [key]);
  const [row] = rows as { name: string; last_used_at: Date | null }[];
  expect([row?.name, row?.last_used_at instanceof Date, JSON.stringify(rows).includes(secret)]).toEqual(['Kurs og slikt', true, false]);
});

test('the command tells the address it has been told, and no other', async () => {
  const words = ['create-lrs-client', 'Et verktøy'];
  expect((await spor.operator(...words)).output).toContain('Adressen er den du når Spor på, med /xapi bak');
  const told = await operator({ ...spor.env, SPOR_URL: 'https://spor.kommune.example' }, ...words);
  expect(told.output).toContain('Adressen er https://spor.kommune.example/xapi\n');
});

test('one that is revoked gets in no more', async () => {
  const [lrs, other] = [await anLrsClient(spor), await anLrsClient(spor)];
  await spor.database.query('UPDATE lrs_client SET revoked_at = UTC_TIMESTAMP(3) WHERE id = ?', [lrs.id]);
  expect([(await lrs.get('/statements')).status, (await other.get('/statements')).status]).toEqual([401, 200]);
});

import { type Answer } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anActivity, anLrsClient, aPerson, aStatement, type LrsClient, pointingAt, VERSIONS } from '../support/xapi.js';

let spor: Installation;
beforeAll(async () => void (spor = await anInstallation({ content: false })), 60_000);
afterAll(() => spor.stop());

const many = (count: number, more: object = {}) => Array.from({ length: count }, () => aStatement({ ...more }));
const through = ({ headers }: Answer): string => headers.get('x-experience-api-consistent-through')!;

describe.each(VERSIONS)('long lists in %s (Data 2.5, Communication 2.1.3)', (version) => {
  let lrs: LrsClient;
  beforeAll(async () => void (lrs = await anLrsClient(spor, version)));

  test.each([true, false])('pages are the whole list, in its order and once each, ascending: %s', async (ascending) => {
    const [agent, object] = [aPerson(), anActivity()];
    const own = many(12, { actor: agent, object });
    await lrs.tell(...own, ...own.slice(0, 5).map(({ id }) => pointingAt(id)), ...many(3));
    for (const query of [{ agent }, { activity: object.id }, { agent, related_agents: true }, { agent, activity: object.id }]) {
      const whole = await lrs.ids({ ...query, ascending });
      expect(whole).toHaveLength(17);
      for (const limit of [1, 4, 16, 17]) expect([limit, await lrs.ids({ ...query, ascending, limit })]).toEqual([limit, whole]);
    }
    expect(await lrs.ids({ agent, ascending })).toEqual([...(await lrs.ids({ agent, ascending: !ascending }))].reverse());
  });

  test('a page is no longer than asked for, and the last says that it is the last', async () => {
    const agent = aPerson();
    await lrs.tell(...many(4, { actor: agent }));
    const first = await lrs.get('/statements', { agent, limit: 2 });
    const second = await lrs.follow(first.body.more);
    expect([first.body.statements.length, second.body.statements.length, second.body.more]).toEqual([2, 2, '']);
  });

  test('more is an address without a host, asks the same, and needs the same credentials', async () => {
    const agent = aPerson();
    await lrs.tell(...many(3, { actor: { ...agent, name: 'Ola' } }));
    const { more } = (await lrs.get('/statements', { agent, limit: 1, format: 'ids' })).body;
    expect(more).toMatch(version === '1.0.3' ? /^\/xapi\/1\.0\.3\/statements\?/ : /^\/xapi\/statements\?/);
    expect((await lrs.follow(more)).body.statements[0].actor).toEqual(agent);
    expect((await fetch(spor.url + more, { headers: { 'x-experience-api-version': version } })).status).toBe(401);
  });

  test('limit 0 is as many as there are on a page', async () => {
    const agent = aPerson();
    await lrs.tell(...many(30, { actor: agent }));
    expect((await lrs.get('/statements', { agent, limit: 0 })).body.statements).toHaveLength(30);
    expect((await lrs.get('/statements', { agent, limit: 999_999_999 })).body.statements).toHaveLength(30);
  });

  test('the pages of what was there stay whole while others write', async () => {
    const agent = aPerson();
    const before = await lrs.tell(...many(40, { actor: agent }));
    let isDone = false;
    const writing = (async () => {
      while (!isDone) await lrs.tell(...many(3, { actor: agent }));
    })();
    const down = await lrs.ids({ agent, limit: 7 });
    isDone = true;
    await writing;
    expect(down.filter((id) => before.includes(id))).toEqual([...before].reverse());
    expect(new Set(down).size).toBe(down.length);
  });
});

describe('what can be relied on while many write', () => {
  test('Data 2.4.8: stored is another and later for each, in the order they were sent', async () => {
    const lrs = await anLrsClient(spor);
    const agent = aPerson();
    const sent = Array.from({ length: 10 }, () => many(5, { actor: agent }));
    await Promise.all(sent.map((batch) => lrs.tell(...batch)));
    const { statements } = (await lrs.get('/statements', { agent, ascending: true })).body as { statements: { id: string; stored: string }[] };
    expect(statements.map(({ stored }) => stored)).toEqual([...new Set(statements.map(({ stored }) => stored))].sort());
    for (const batch of sent) expect(statements.map(({ id }) => id).filter((id) => batch.some((each) => each.id === id))).toEqual(batch.map(({ id }) => id));
    expect(statements[0]!.stored).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
  });

  test('Communication 2.1.3: who reads on from Consistent-Through misses nothing and gets nothing twice', async () => {
    const [reader, agent] = [await anLrsClient(spor), aPerson()];
    const writers = await Promise.all([0, 1, 2, 3].map(() => anLrsClient(spor)));
    let isDone = false;
    const sent = Promise.all(writers.map(async (writer) => {
      const ids: string[] = [];
      for (let round = 0; round < 25; round += 1) ids.push(...(await writer.tell(...many(1 + (round % 3), { actor: agent }))));
      return ids;
    })).finally(() => (isDone = true));
    const got: string[] = [];
    let since = '2000-01-01T00:00:00Z';
    for (let isLast = false; !isLast; ) {
      isLast = isDone;
      const until = through(await reader.get('/statements', { limit: 1 }));
      got.push(...(await reader.ids({ agent, since, until, ascending: true, limit: 10 })));
      since = until;
    }
    got.push(...(await reader.ids({ agent, since, ascending: true })));
    expect([...got].sort()).toEqual((await sent).flat().sort());
    expect(got).toEqual(await reader.ids({ agent, ascending: true }));
  });

  test('it is told on every answer of the resource, also when it refuses', async () => {
    const lrs = await anLrsClient(spor);
    const statement = aStatement();
    const answers = [
      await lrs.get('/statements'), await lrs.post('/statements', statement), await lrs.put('/statements', statement, { statementId: statement.id }), await lrs.post('/statements', '{'),
      await lrs.get('/statements', { statementId: statement.id }), await lrs.get('/statements', { statementId: crypto.randomUUID() }), await lrs.send('HEAD', '/statements', { query: {}, body: undefined, headers: {} }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 204, 400, 200, 404, 200]);
    for (const answer of answers) expect(through(answer)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/);
  });

  test('and it does not stand still while nobody writes', async () => {
    const lrs = await anLrsClient(spor);
    const first = through(await lrs.get('/statements'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(through(await lrs.get('/statements')) > first).toBe(true);
  });
});

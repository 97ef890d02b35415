import { randomUUID } from 'node:crypto';
import { anInstallation, type Installation } from '../support/installation.js';
import { anActivity, anLrsClient, aPerson, aStatement, type LrsClient, VERSIONS } from '../support/xapi.js';

let spor: Installation;
beforeAll(async () => void (spor = await anInstallation({ content: false })), 60_000);
afterAll(() => spor.stop());

describe.each(VERSIONS)('statements in %s', (version) => {
  let lrs: LrsClient;
  beforeAll(async () => void (lrs = await anLrsClient(spor, version)));
  const one = async (id: string) => lrs.get('/statements', { statementId: id });

  describe('storing', () => {
    test('Communication 2.1.1: a PUT stores one and answers with nothing', async () => {
      const { id, ...statement } = aStatement();
      const answer = await lrs.put('/statements', statement, { statementId: id.toUpperCase() });
      expect([answer.status, answer.text]).toEqual([204, '']);
      expect((await one(id)).body).toMatchObject({ ...statement, id });
    });

    test('Communication 2.1.2: a POST answers with the ids, in the order sent; those without get one', async () => {
      const [first, { id: _, ...second }, third] = [aStatement(), aStatement(), aStatement()];
      const { status, body } = await lrs.post('/statements', [first, second, third]);
      expect([status, body]).toEqual([200, [first.id, expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-[47]/), third.id]]);
      expect((await one(body[1])).body).toMatchObject(second);
      expect((await lrs.post('/statements', aStatement())).body).toHaveLength(1);
    });

    test('Data 2.4: whatever signs are in it, it is given out as it came', async () => {
      const signs = `'; DROP TABLE statement; -- ? ?? :id "quoted" \\ \\' \\\\ %_ \u0000\b\t\n\r\u001a \u2028 å 𝄞`;
      const statement = aStatement({ result: { response: signs }, context: { platform: signs, extensions: { 'https://xapi.test.example/signs': [signs, { [signs]: signs }] } } });
      await lrs.tell(statement, aStatement());
      expect((await one(statement.id)).body).toMatchObject(statement);
    });

    test('Communication 2.1.1: a PUT is of exactly one, with the id of its address', async () => {
      const statement = aStatement();
      const answers = [
        await lrs.put('/statements', statement, { statementId: randomUUID() }),
        await lrs.put('/statements', [statement], { statementId: statement.id }),
        await lrs.put('/statements', `${' '.repeat(99)}[${JSON.stringify(statement)}]`, { statementId: statement.id }),
        await lrs.put('/statements', statement),
        await lrs.put('/statements', statement, { statementId: 'x' }),
        await lrs.put('/statements', statement, { statementId: statement.id, more: 1 }),
        await lrs.post('/statements', statement, { statementId: statement.id }),
      ];
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400));
      expect((await one(statement.id)).status).toBe(404);
    });

    test.each<[string, (fine: object) => unknown]>([
      ['that is wrong', (fine) => ({ ...fine, verb: { id: 'did' } })],
      ['with null', (fine) => ({ ...fine, result: null })],
      ['with the id of another', (fine) => fine],
    ])('Communication 2.1.2: a batch with one %s is refused whole', async (_, made) => {
      const [first, second] = [aStatement(), aStatement()];
      const { status, body } = await lrs.post('/statements', [first, second, made(first)]);
      expect([status, typeof body.detail]).toEqual([400, 'string']);
      expect([(await one(first.id)).status, (await one(second.id)).status]).toEqual([404, 404]);
    });

    test.each(['', '{', '{"a":1}{', 'null', '"x"', '[[]]', '{"actor":1,"actor":2}'])('Data 2.2: %j is no statement', async (text) => {
      expect((await lrs.post('/statements', text)).status).toBe(400);
    });

    test('Communication 1.5: statements come as JSON or in parts', async () => {
      for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=b']) expect((await lrs.post('/statements', JSON.stringify(aStatement()), {}, { 'content-type': type })).status).toBe(400);
      expect((await lrs.post('/statements', JSON.stringify(aStatement()), {}, { 'content-type': 'application/json; charset=UTF-8' })).status).toBe(200);
    });
  });

  describe('what stands, stands (Data 2.3.1)', () => {
    test.each<[string, (statement: object) => object]>([
      ['as it was', (statement) => statement],
      ['with other times and another authority', (statement) => ({ ...statement, timestamp: '2020-01-01T00:00:00Z', stored: '2020-01-01T00:00:00Z', authority: aPerson() })],
      ['with other words', (statement) => ({ ...statement, verb: { ...(statement as { verb: object }).verb, display: { nn: 'gjorde' } } })],
      ['with a duration told more exactly', (statement) => ({ ...statement, result: { duration: 'PT1.234S' } })],
    ])('the same %s is taken and changes nothing', async (_, again) => {
      const statement = aStatement({ result: { duration: 'PT1.23S' } });
      await lrs.tell(statement);
      const before = await one(statement.id);
      expect([(await lrs.put('/statements', again(statement), { statementId: statement.id })).status, (await lrs.post('/statements', again(statement))).status]).toEqual([204, 200]);
      expect((await one(statement.id)).text).toBe(before.text);
    });

    test.each<[string, object]>([
      ['another verb', { verb: { id: 'https://xapi.test.example/verb/other' } }],
      ['another object', { object: anActivity() }],
      ['another actor', { actor: aPerson() }],
      ['a result', { result: { success: true } }],
    ])('%s under its id is a conflict', async (_, more) => {
      const [statement, other] = [aStatement(), aStatement()];
      await lrs.tell(statement);
      const before = await one(statement.id);
      const answers = [await lrs.put('/statements', { ...statement, ...more }, { statementId: statement.id }), await lrs.post('/statements', [other, { ...statement, ...more }])];
      expect(answers.map(({ status }) => status)).toEqual([409, 409]);
      expect([(await one(statement.id)).text, (await one(other.id)).status]).toEqual([before.text, 404]);
    });

    test('Communication 2.1.2: not even what is known of its activity changes', async () => {
      const object = anActivity();
      const statement = aStatement({ object: { ...object, definition: { name: { nb: 'Før' } } } });
      await lrs.tell(statement);
      await lrs.tell({ ...statement, object: { ...object, definition: { name: { nb: 'Etter' } } } });
      expect((await lrs.get('/activities', { activityId: object.id })).body.definition).toEqual({ name: { nb: 'Før' } });
    });

    test('of many who store different things under one id at once, one is right', async () => {
      const statement = aStatement();
      const answers = await Promise.all(Array.from({ length: 8 }, (_, raw) => lrs.post('/statements', { ...statement, result: { score: { raw } } })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
    });
  });

  describe('what the store adds (Data 2.4)', () => {
    test('Data 2.4.7 and 2.4.8: stored is the store’s, and the timestamp too when none was told', async () => {
      const [silent, told] = [aStatement({ stored: '2001-01-01T00:00:00Z' }), aStatement({ timestamp: '2020-02-02T02:02:02.25Z' })];
      await lrs.tell(silent, told);
      const [a, b] = [(await one(silent.id)).body, (await one(told.id)).body];
      expect(a.timestamp).toBe(a.stored);
      expect(Math.abs(Date.parse(a.stored) - Date.now())).toBeLessThan(60_000);
      expect([b.timestamp, b.stored > a.stored]).toEqual(['2020-02-02T02:02:02.25Z', true]);
    });

    test('Data 2.4.9: authority is whoever sent it, whatever it says', async () => {
      const statement = aStatement({ authority: aPerson() });
      await lrs.tell(statement);
      expect((await one(statement.id)).body.authority).toMatchObject({ objectType: 'Agent', account: { name: lrs.id } });
    });

    test('Data 2.4.10: version is as sent, or the first of its kind', async () => {
      const [silent, told] = [aStatement(), aStatement({ version: '1.0.2' })];
      await lrs.tell(silent, told);
      expect([(await one(silent.id)).body.version, (await one(told.id)).body.version]).toEqual([version === '1.0.3' ? '1.0.0' : '2.0.0', '1.0.2']);
    });

    test('Data 2.4.6.2: a context activity sent alone comes back in a list', async () => {
      const [parent, sub] = [anActivity(), anActivity()];
      const statement = aStatement({ context: { contextActivities: { parent } }, object: { objectType: 'SubStatement', actor: aPerson(), verb: { id: 'http://x/v' }, object: anActivity(), context: { contextActivities: { other: sub } } } });
      await lrs.tell(statement);
      expect((await one(statement.id)).body).toMatchObject({ context: { contextActivities: { parent: [parent] } }, object: { context: { contextActivities: { other: [sub] } } } });
    });

    test('Data 4.5: a time a fraction before 1970 is a time', async () => {
      const statement = aStatement({ timestamp: '1969-12-31T23:59:59.9995Z' });
      await lrs.tell(statement);
      expect((await one(statement.id)).body.timestamp).toBe(statement['timestamp']);
    });
  });

  test('Data 2.2: what was sent comes back to the letter', async () => {
    const { id, actor, object } = aStatement();
    const told = `"result":{"score":{"raw":1.0,"max":1e2,"min":-0.0},"extensions":{"http://x/e":[12345678901234567890,0.1e-7,"\\u00e5","\\"}{",null,{ "a" : [ ] }]}}`;
    const text = `{ "id":"${id}","actor":${JSON.stringify(actor)}, "verb":{"id":"http://x/v"},"object":${JSON.stringify(object)},\n${told} }`;
    expect((await lrs.post('/statements', `[ ${text} ]`)).status).toBe(200);
    expect((await one(id)).text).toContain(told);
    expect((await lrs.get('/statements', { agent: actor as object })).text).toContain(told);
  });
});

describe('where the versions differ', () => {
  test('IEEE 9274.1.1, 4.2.7: 2.0 gives times out in UTC, 1.0.3 as they came', async () => {
    for (const [version, given] of [['1.0.3', '2026-11-26T09:00:00.5+01:00'], ['2.0.0', '2026-11-26T08:00:00.500000Z']] as const) {
      const lrs = await anLrsClient(spor, version);
      const statement = aStatement({ timestamp: '2026-11-26T09:00:00.5+01:00' });
      await lrs.tell(statement);
      expect((await lrs.get('/statements', { statementId: statement.id })).body.timestamp).toBe(given);
    }
  });

  test.each<[string, object]>([
    ['IEEE 9274.1.1, 4.2.2.6: agents in the context', { context: { contextAgents: [{ objectType: 'contextAgent', agent: aPerson(), relevantTypes: ['http://x/mentor'] }] } }],
    ['IEEE 9274.1.1, 4.2.2.6: groups in the context', { context: { contextGroups: [{ objectType: 'contextGroup', group: { objectType: 'Group', member: [aPerson()] } }] } }],
    ['IEEE 9274.1.1, 4.2.4.3: version 2.0.0', { version: '2.0.0' }],
  ])('%s', async (_, more) => {
    const statuses = [];
    for (const version of VERSIONS) statuses.push((await (await anLrsClient(spor, version)).post('/statements', aStatement(more as Record<string, unknown>))).status);
    expect(statuses).toEqual([400, 200]);
  });
});

import { request } from 'node:http';
import { anInstallation, type Installation } from '../support/installation.js';
import { anActivity, anLrsClient, aPerson, aStatement, LrsClient, VERSIONS } from '../support/xapi.js';

let spor: Installation;
beforeAll(async () => void (spor = await anInstallation({ content: false })), 60_000);
afterAll(() => spor.stop());

/** Header lines as they are sent, names and values in turn: `fetch` would make one of two. */
const linesOf = (lrs: LrsClient, path: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const sent = request(`${lrs.url}${lrs.mount}${path}`, { headers: { authorization: lrs.authorization, 'x-experience-api-version': lrs.version } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.rawHeaders));
    });
    sent.on('error', reject).end();
  });
const QUESTIONS = ['/about', '/statements', `/activities?activityId=${encodeURIComponent(anActivity().id)}`, `/agents?agent=${encodeURIComponent(JSON.stringify(aPerson()))}`, '/statements?statementId=x', `/statements?statementId=${crypto.randomUUID()}`];

describe.each(VERSIONS)('the door in %s', (version) => {
  let lrs: LrsClient;
  beforeAll(async () => void (lrs = await anLrsClient(spor, version)));
  const head = (path: string, query = {}) => lrs.send('HEAD', path, { query, body: undefined, headers: {} });

  describe('versions (Communication 3.3)', () => {
    test.each(version === '1.0.3' ? ['1.0', '1.0.0', '1.0.1', '1.0.9'] : ['2.0', '2.0.0', '2.0.5'])('%s is understood, at either address', async (asked) => {
      for (const mount of ['/xapi', '/xapi/1.0.3']) {
        const { status, headers } = await new LrsClient(spor.url, version, lrs.id, lrs.authorization, mount).get('/statements', { limit: 1 }, { 'x-experience-api-version': asked });
        expect([status, headers.get('x-experience-api-version')]).toEqual([200, version]);
      }
    });

    test.each(['0.9', '1.1.0', '2.1.0', '3.0', 'x', ''])('%j is not, and the address says which is spoken there', async (asked) => {
      const { status, headers } = await lrs.get('/statements', {}, { 'x-experience-api-version': asked });
      expect([status, headers.get('x-experience-api-version')]).toEqual([400, version]);
    });

    test('every answer says its version, and the day once', async () => {
      for (const path of QUESTIONS) {
        const lines = await linesOf(lrs, path);
        const valuesOf = (name: string) => lines.filter((_, index) => index % 2 === 1 && lines[index - 1]!.toLowerCase() === name);
        expect([path, valuesOf('x-experience-api-version')]).toEqual([path, [version]]);
        expect([path, valuesOf('date').map((date) => Number.isNaN(Date.parse(date)))]).toEqual([path, [false]]);
      }
    });
  });

  test('Communication 1.1: HEAD answers as GET does, without a body', async () => {
    const statement = aStatement();
    await lrs.tell(statement);
    for (const [path, query] of [['/about', {}], ['/statements', { statementId: statement.id }], ['/statements', { agent: statement['actor'] }], ['/statements', { statementId: 'x' }], ['/activities', { activityId: (statement['object'] as { id: string }).id }], ['/agents', { agent: statement['actor'] }]] as const) {
      const [get, headed] = [await lrs.get(path, query), await head(path, query)];
      expect([path, headed.status, headed.text]).toEqual([path, get.status, '']);
      for (const name of ['content-type', 'content-length', 'last-modified', 'x-experience-api-version']) expect([path, name, headed.headers.get(name)]).toEqual([path, name, get.headers.get(name)]);
    }
  });

  test('Communication 2.8: about is for everybody', async () => {
    const answer = await fetch(`${spor.url}${lrs.mount}/about`);
    const { version: versions } = (await answer.json()) as { version: string[] };
    expect([answer.status, versions.includes('1.0.3'), versions.includes('2.0.0'), answer.headers.get('x-experience-api-version')]).toEqual([200, true, true, version]);
  });

  test('Communication 2.5: an activity is what has been told of it, and an activity when nothing has', async () => {
    const object = anActivity();
    expect((await lrs.get('/activities', { activityId: object.id })).body).toEqual({ objectType: 'Activity', id: object.id });
    await lrs.tell(aStatement({ object: { ...object, definition: { name: { nb: 'Kurs' } } } }), aStatement({ context: { contextActivities: { parent: { ...object, definition: { name: { en: 'Course' }, type: 'http://x/t' } } } } }));
    expect((await lrs.get('/activities', { activityId: object.id })).body.definition).toEqual({ name: { nb: 'Kurs', en: 'Course' }, type: 'http://x/t' });
    for (const query of [{}, { activityId: 'x' }, { activityId: object.id, more: 1 }]) expect((await lrs.get('/activities', query)).status).toBe(400);
  });

  test.each([{ mbox: 'mailto:o@x.example' }, { mbox_sha1sum: 'a'.repeat(40) }, { openid: 'https://x.example/o' }, { account: { homePage: 'https://x.example', name: 'o' } }])('Communication 2.4: %j is a person', async (agent) => {
    const [[name, value]] = Object.entries(agent) as [[string, unknown]];
    expect((await lrs.get('/agents', { agent })).body).toEqual({ objectType: 'Person', [name]: [value] });
    for (const query of [{}, { agent: 'x' }, { agent: { objectType: 'Group', ...agent } }, { agent, more: 1 }]) expect((await lrs.get('/agents', query)).status).toBe(400);
  });

  test('Communication 4.0: browsers of any site may ask, and are told so without credentials', async () => {
    for (const path of ['/about', '/statements', '/activities', '/activities/state', '/activities/profile', '/agents', '/agents/profile']) {
      const { status, headers } = await fetch(`${spor.url}${lrs.mount}${path}`, { method: 'OPTIONS', headers: { origin: 'https://x.example', 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-experience-api-version' } });
      expect([path, status, headers.get('access-control-allow-origin')]).toEqual([path, 204, '*']);
      expect(headers.get('access-control-allow-methods')).toMatch(/GET.*PUT.*DELETE/);
      expect(headers.get('access-control-allow-headers')?.toLowerCase()).toMatch(/authorization.*x-experience-api-version.*if-match/);
    }
    const { headers } = await lrs.get('/statements', { limit: 1 }, { origin: 'https://x.example' });
    expect([headers.get('access-control-allow-origin'), headers.get('access-control-expose-headers')]).toEqual(['*', expect.stringMatching(/ETag.*X-Experience-API-Consistent-Through/)]);
  });

  describe('the alternate syntax (Communication 1.3)', () => {
    const form = (method: string, fields: Record<string, string>, query = '', mount = lrs.mount) =>
      fetch(`${spor.url}${mount}/statements?method=${method}${query}`, { method: 'POST', body: new URLSearchParams({ Authorization: lrs.authorization, 'X-Experience-API-Version': version, ...fields }) });

    test('stands for any method in 1.0.3, and for none in 2.0', async () => {
      const statement = aStatement();
      const put = await form('PUT', { statementId: statement.id, content: JSON.stringify(statement) });
      const get = await form('GET', { statementId: statement.id });
      expect([put.status, get.status]).toEqual(version === '1.0.3' ? [204, 200] : [400, 400]);
    });

    test('is answered in the version the form asks for', async () => {
      for (const mount of ['/xapi', '/xapi/1.0.3']) expect((await form('GET', {}, '', mount)).headers.get('x-experience-api-version')).toBe(version);
    });

    test('has its parameters in the form, and its content too', async () => {
      expect((await form('GET', {}, '&limit=1')).status).toBe(400);
      expect((await form('PUT', { statementId: crypto.randomUUID() })).status).toBe(400);
      expect((await form('POST', { content: '{' })).status).toBe(400);
    });

    test('needs credentials and knows its methods, as any other', async () => {
      expect((await form('GET', { Authorization: 'Basic x' })).status).toBe(401);
      if (version === '1.0.3') expect((await form('PATCH', { content: '{}' })).status).toBe(405);
    });
  });

  test.each([
    ['PATCH', '/statements', 'GET, PUT, POST, HEAD, OPTIONS'],
    ['DELETE', '/statements', 'GET, PUT, POST, HEAD, OPTIONS'],
    ['POST', '/agents', 'GET, HEAD, OPTIONS'],
    ['PUT', '/about', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/activities/state', 'GET, PUT, POST, DELETE, HEAD, OPTIONS'],
  ])('RFC 9110, 15.5.6: a %s of %s is told what may be done there', async (method, path, allowed) => {
    const { status, headers } = await lrs.send(method, path, {});
    expect([status, headers.get('allow')]).toEqual([405, allowed]);
  });

  test('Communication 2.1.4: until when the answer is whole is told to those let in, and costs the store nothing for others', async () => {
    const through = async (headers?: Record<string, string>) => (await lrs.get('/statements', { limit: 1 }, headers)).headers.get('x-experience-api-consistent-through');
    expect([await through(), await through({ authorization: 'Basic eDp5' })]).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/), null]);
  });

  test('to ask for somebody or something that nobody has named makes nothing of it', async () => {
    const rows = async () => (await spor.database.query('SELECT (SELECT COUNT(*) FROM actor) AS actors, (SELECT COUNT(*) FROM verb) AS verbs, (SELECT COUNT(*) FROM activity) AS activities')) as unknown;
    const [before, agent, activity] = [await rows(), aPerson(), anActivity().id];
    for (const query of [{ agent }, { verb: 'https://xapi.test.example/verb/never' }, { activity }, { agent, activity, related_agents: true, related_activities: true }]) expect((await lrs.get('/statements', query)).body.statements).toEqual([]);
    expect((await lrs.get('/activities/state', { activityId: activity, agent })).body).toEqual([]);
    expect((await lrs.get('/activities/state', { activityId: activity, agent, stateId: 's' })).status).toBe(404);
    expect((await lrs.delete('/activities/state', { activityId: activity, agent })).status).toBe(204);
    expect((await lrs.get('/agents/profile', { agent })).body).toEqual([]);
    expect((await lrs.get('/activities/profile', { activityId: activity })).body).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  test('what is not there is not found, and what is refused says why as a problem', async () => {
    expect((await lrs.get('/nothing')).status).toBe(404);
    const { status, headers, body } = await lrs.post('/statements', { verb: {} });
    expect([status, headers.get('content-type'), typeof body.detail, body.errors.length > 0]).toEqual([400, expect.stringContaining('application/problem+json'), 'string', true]);
  });
});

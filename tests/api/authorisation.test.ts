import { randomUUID } from 'node:crypto';
import { Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { writingDownRoutes } from '../support/registered-routes.js';
import { type Row, ROWS, type Who, WHO } from './authorisation.table.js';

/** With one, not even this machine reads the figures without it. */
const METRICS_TOKEN = 'a-token-for-those-who-measure';
const written = writingDownRoutes();
const clients = {} as Record<Who, Client>;
let spor: Installation;
let top: TestUnit;

beforeAll(async () => {
  spor = await anInstallation({ env: { ...written.env, SPOR_METRICS_TOKEN: METRICS_TOKEN } });
  top = await aUnit(spor, { name: 'Kommunen' });
  for (const who of WHO) clients[who] = await holding(who);
});
afterAll(() => spor.stop());

/** Some address of a route; nothing has these ids. */
const addressOf = (path: string): string => path.replace('/*', '/finnes/ikke').replace(/:(slug|lesson)\b/g, 'finnes-ikke').replace(':key', 'K99').replace(/:\w+/g, () => randomUUID());

/** The status alone: an event stream never ends. */
async function statusOf(who: Client, method: string, path: string): Promise<number> {
  const hasBody = ['POST', 'PUT', 'PATCH'].includes(method);
  const response = await fetch(spor.url + path, {
    method,
    redirect: 'manual',
    headers: { ...(who.cookies ? { cookie: who.cookies } : {}), ...(hasBody ? { 'content-type': 'application/json' } : {}) },
    ...(hasBody ? { body: '{}' } : {}),
  });
  await response.body?.cancel();
  return response.status;
}

/** What the status says of access: an unknown id or a wrong body is found out only by who was let in. */
function accessOf({ access }: Row, who: Who, status: number): string {
  if (status >= 500) return `failed with ${status}`;
  if (status === 401 || status === 403) return String(status);
  if (access[who] === 'token' || access[who] === '404') return status === 404 ? access[who] : `answered ${status}`;
  return 'open';
}

/** Signing out comes last: it ends the session the others need. */
const calls = ROWS.filter(({ method }) => method !== 'ANY').sort((a, b) => Number(a.path === '/api/sign-out') - Number(b.path === '/api/sign-out'));

test('every route has a row, and every row a route', () => {
  expect(ROWS.map(({ route }) => route).sort()).toEqual(written.routes());
});

test('every route under /api is described, but for the player’s and those of others', async () => {
  const { body } = await clients.nobody.get('/api/openapi.json');
  const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
  const ours = ROWS.filter(({ path }) => !/^\/api\/(h5p|package-frames|docs|job-board|openapi\.)(\/|json|yaml)|^\/(metrics|xapi|cmi5|\*)/.test(path));
  expect(described.sort()).toEqual(ours.map(({ route }) => route).sort());
});

test.each([...WHO])('%s may do what the table says, and nothing else', async (who) => {
  const client = await holding(who);
  const found: [string, string][] = [];
  for (const row of calls) found.push([row.route, accessOf(row, who, await statusOf(client, row.method, addressOf(row.path)))]);
  expect(found).toEqual(calls.map((row) => [row.route, row.access[who]]));
});

test('asking for the head of an answer needs the same as the answer', async () => {
  const heads = calls.filter(({ method, access }) => method === 'GET' && access.nobody === '401');
  const found = await Promise.all(heads.map(async ({ path }) => [path, await statusOf(clients.nobody, 'HEAD', addressOf(path))]));
  expect(found).toEqual(heads.map(({ path }) => [path, 401]));
});

test('a slash or capitals more do not open a route', async () => {
  const closed = calls.filter(({ method, access }) => method === 'GET' && access.employee === '403');
  for (const { path } of closed) {
    for (const address of [`${addressOf(path)}/`, `/${addressOf(path)}`, addressOf(path).toUpperCase(), addressOf(path).replace('/api/', '/api/./'), addressOf(path).replace('/api/', '/api/%2e/'), addressOf(path).replace('/api/', '//api//')]) {
      const status = await statusOf(clients.employee, 'GET', address);
      expect([address, [403, 404].includes(status) || !(await isData(clients.employee, address))]).toEqual([address, true]);
    }
  }
});

test('the job board is the administrator’s, all of it, for reading and for writing', async () => {
  const addresses: [string, string][] = [['GET', ''], ['GET', '/api/queues'], ['GET', '/static/js/main.js'], ['GET', '/queue/x'], ['PUT', '/api/queues/pause'], ['PUT', '/api/queues/x/obliterate'], ['POST', '/api/queues/x/add'], ['PATCH', '/api/queues/x/1/update-data']];
  const row = ROWS.find(({ method }) => method === 'ANY') as Row;
  for (const who of WHO.filter((one) => row.access[one] !== 'open')) {
    for (const [method, rest] of addresses) expect([who, method, rest, String(await statusOf(clients[who], method, `/api/job-board${rest}`))]).toEqual([who, method, rest, row.access[who]]);
  }
  for (const rest of ['', '/api/queues']) expect(await statusOf(clients.administrator, 'GET', `/api/job-board${rest}`)).toBe(200);
});

test('a role revoked is gone with the next request', async () => {
  const employee = await anEmployee(spor, { unit: top, roles: { editor: top } });
  const who = await signedIn(spor, employee);
  expect(await statusOf(who, 'GET', '/api/courses')).toBe(200);
  await spor.database.query('UPDATE role_grant SET revoked_at = UTC_TIMESTAMP(3) WHERE employee_id = ?', [employee.id]);
  expect(await statusOf(who, 'GET', '/api/courses')).toBe(403);
});

test('the figures of the process are for those with the token', async () => {
  const ask = (authorization: string) => clients.administrator.get('/metrics', { authorization });
  expect((await ask(`Bearer ${METRICS_TOKEN}`)).text).toContain('spor_http_request_seconds');
  for (const wrong of [METRICS_TOKEN, 'Bearer ', `Bearer ${METRICS_TOKEN.slice(0, -1)}x`, `Bearer ${METRICS_TOKEN}x`]) expect((await ask(wrong)).body.code).toBe('http.not-found');
});

/** The front ends answer unknown addresses with their page. */
const isData = async (who: Client, address: string): Promise<boolean> => !/html/.test((await who.get(address)).headers.get('content-type') ?? '');

async function holding(who: Who): Promise<Client> {
  if (who === 'nobody') return new Client(spor.url);
  return signedIn(spor, await anEmployee(spor, { unit: top, roles: who === 'employee' ? {} : { [who]: top } }));
}

import { Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, signedIn } from '../support/people.js';

/** What needs no sign-in. Anything else that answers a stranger is a fault. */
const OPEN = ['GET /health/live', 'GET /health/ready', 'POST /api/sign-in', 'POST /api/sign-out', 'GET /api/sign-in/options', 'GET /api/sign-in/viewer', 'GET /api/sign-in/employer', 'GET /api/sign-in/employer/callback'];
/** Opened by a token in the address, for a frame that has no cookies. */
const BY_TOKEN = /^(GET|POST) \/api\/(h5p|player)\//;

const SOME_ID = '00000000-0000-4000-8000-000000000000';
let spor: Installation;
let routes: string[];

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  const { body } = await new Client(spor.url).get('/api/openapi.json');
  routes = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
});
afterAll(() => spor.stop());

const closed = () => routes.filter((route) => !OPEN.includes(route) && !BY_TOKEN.test(route));
const ask = (who: Client, route: string) => {
  const [method = '', path = ''] = route.split(' ');
  return who.send(method, path.replace(/\{[^}]+\}/g, SOME_ID), ['POST', 'PUT', 'PATCH'].includes(method) ? {} : undefined);
};

test('every route but the open ones asks a stranger to sign in, before it looks at what was sent', async () => {
  expect(closed().length).toBeGreaterThan(15);
  const answers = await Promise.all(closed().map(async (route) => [route, (await ask(new Client(spor.url), route)).body?.code]));
  expect(answers.filter(([, code]) => code !== 'http.not-signed-in')).toEqual([]);
});

test('an employee without roles is kept from everything that is administered', async () => {
  const who = await signedIn(spor, await anEmployee(spor));
  const administered = closed().filter((route) => /\/api\/(employees|org-units|positions|role-grants|roster-imports|goals|goal-board|goal-preview|assignments|background-jobs|team)\b/.test(route));
  const answers = await Promise.all(administered.map(async (route) => [route, (await ask(who, route)).body?.code]));
  expect(answers.filter(([, code]) => code !== 'http.not-allowed')).toEqual([]);
});

test('a cookie that is no session is no session', async () => {
  for (const cookie of ['spor_session=', 'spor_session=x', `spor_session=${'A'.repeat(43)}`, `spor_session=${'A'.repeat(9000)}`, 'spor_session=%00%ff']) {
    const { status } = await new Client(spor.url).get('/api/me', { cookie });
    expect([cookie.slice(0, 30), status]).toEqual([cookie.slice(0, 30), 401]);
  }
});

import { Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anLrsClient, aStatement, type LrsClient } from '../support/xapi.js';

let spor: Installation;
let lrs: LrsClient;

beforeAll(async () => {
  spor = await anInstallation({ content: false, env: { SPOR_LRS_REQUESTS_A_MINUTE: '20' } });
  lrs = await anLrsClient(spor);
}, 60_000);
afterAll(() => spor.stop());

const stranger = (headers: Record<string, string> = { authorization: `Basic ${Buffer.from(`${'0'.repeat(32)}:x`).toString('base64')}` }) => new Client(spor.url).get('/xapi/statements', { ...headers, 'x-experience-api-version': '2.0.0' });

test('a client that asks too often is told when it may ask again; another is not kept from asking', async () => {
  const answers = [];
  for (let times = 0; times < 25; times += 1) answers.push(await lrs.post('/statements', aStatement()));
  expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 20 }, () => 200), ...Array.from({ length: 5 }, () => 429)]);
  const last = answers.at(-1)!;
  expect([last.body.code, Number(last.headers.get('retry-after'))]).toEqual(['http.too-many', expect.any(Number)]);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await (await anLrsClient(spor)).post('/statements', aStatement())).status).toBe(200);
});

test('an address from which too many wrong keys come is told to wait; who has a right one gets in from there too', async () => {
  const statuses = [];
  for (let times = 0; times < 310; times += 10) statuses.push(...(await Promise.all(Array.from({ length: 10 }, () => stranger()))).map(({ status }) => status));
  expect([...new Set(statuses.slice(0, 300))]).toEqual([401]);
  expect([...new Set(statuses.slice(300))]).toEqual([429]);
  const { status, headers } = await stranger({});
  expect([status, Number(headers.get('retry-after')) > 60]).toEqual([429, true]);
  expect((await (await anLrsClient(spor)).get('/statements', { limit: 1 })).status).toBe(200);
});

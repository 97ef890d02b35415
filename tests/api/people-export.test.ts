import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { type Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';

const LINES = { accept: 'application/x-ndjson, application/json;q=0.5' };
const MANY = 20_000;

let spor: Installation;
let administrator: Client;
let leader: Client;
let unit: TestUnit;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  const top = await aUnit(spor);
  unit = await aUnit(spor, { parent: top });
  administrator = await signedIn(spor, await anEmployee(spor, { roles: { administrator: top } }));
  leader = await signedIn(spor, await anEmployee(spor, { unit, roles: { leader: unit } }));
  const people = Array.from({ length: MANY }, (_, index) => [randomUUID(), `M${index}`, 'Åse', `Ås ${String(index).padStart(5, '0')}`, `m${index}@test.example`, new Date()]);
  await spor.database.query('INSERT INTO employee (id, employee_number, given_name, family_name, email, created_at) VALUES ?', [people]);
  await spor.database.query("INSERT INTO `position` (id, employee_id, org_unit_id, title, starts_on) VALUES ?", [people.map(([id], index) => [randomUUID(), id, index % 2 ? unit.id : top.id, 'Rådgiver', '2020-01-01'])]);
});
afterAll(() => spor.stop());

const rowsOf = (text: string) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { familyName: string; positions: unknown[] });

test('everybody comes in one answer, in the order of the list and with their positions', async () => {
  const query = new URLSearchParams({ sort: '["name","DESC"]', filter: '{"q":"Ås "}' });
  const { status, headers, text } = await administrator.get(`/api/employees?${query}`, LINES);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
  const rows = rowsOf(text);
  expect(rows).toHaveLength(MANY);
  expect(rows.map(({ familyName }) => familyName)).toEqual(rows.map(({ familyName }) => familyName).sort().reverse());
  expect(rows.every(({ positions }) => positions.length === 1)).toBe(true);
});

test('a leader gets those who are led, and nobody else', async () => {
  const { text } = await leader.get('/api/employees', LINES);
  expect(rowsOf(text)).toHaveLength(MANY / 2 + 1);
});

test('what can’t be asked is refused before anything is sent, and lists without lines answer with a page', async () => {
  expect((await administrator.get('/api/employees?sort=["password","ASC"]', LINES)).body).toMatchObject({ code: 'http.sort-unknown' });
  const page = await administrator.get('/api/org-units', LINES);
  expect(page.headers.get('content-type')).toContain('application/json');
});

test('whoever leaves in the middle leaves the connections as they were', async () => {
  for (let round = 0; round < 40; round += 1) await leaveInTheMiddle();
  const answers = await Promise.all(Array.from({ length: 24 }, () => administrator.get('/api/employees?range=[0,9]')));
  expect(answers.map(({ body }) => body.length)).toEqual(answers.map(() => 10));
  expect(rowsOf((await administrator.get('/api/employees', LINES)).text).length).toBeGreaterThan(MANY);
});

/** Reads the first bytes and hangs up. */
const leaveInTheMiddle = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = http.get(`${spor.url}/api/employees`, { headers: { ...LINES, cookie: administrator.cookies } }, (response) => {
      response.once('data', () => request.destroy());
      response.once('close', () => resolve());
      response.on('error', () => undefined);
    });
    request.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? undefined : reject(error)));
  });

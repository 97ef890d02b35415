import { randomUUID } from 'node:crypto';
import { Client } from '../support/client.js';
import { answered, openLesson } from '../support/course.js';
import { aPackage, CHOICE_PARAMS, keptBy, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee } from '../support/people.js';

const COURSE = 'hva-er-innovasjon-i-lier';
let spor: Installation;
let nora: TestEmployee;
let employee: Client;
let other: Client;
let editor: Client;
let administrator: Client;

beforeAll(async () => {
  spor = await anInstallation({ env: { SPOR_TRUST_PROXY: '1' } });
  const top = await aUnit(spor);
  nora = await anEmployee(spor, { unit: top });
  employee = await signedIn(spor, nora);
  other = await signedIn(spor, await anEmployee(spor, { unit: top }));
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: top } }));
  administrator = await signedIn(spor, await anEmployee(spor, { roles: { administrator: top } }));
});
afterAll(() => spor.stop());

async function anExercise(who: Client) {
  const { body: course } = await who.get(`/api/my-learning/courses/${COURSE}`);
  const { slug } = course.lessons.find(({ exercises }: { exercises: number }) => exercises > 0) as { slug: string };
  const { enrolmentId, exercises } = await openLesson(who, COURSE, slug);
  const { id, playerUrl } = exercises[0] as { id: string; playerUrl: string };
  return { id, slug, token: playerUrl.split('/play/')[1] as string, address: `/api/enrolments/${enrolmentId}/exercises/${id}/statements` };
}

const statementsIn = async (): Promise<number> => {
  const [rows] = (await spor.database.query('SELECT COUNT(*) AS count FROM statement')) as unknown as [{ count: number }[]];
  return Number(rows[0]?.count);
};

describe('forged statements', () => {
  const forged: [string, number, (id: string) => object][] = [
    ['two megabytes of text', 413, (id) => ({ ...answered(id), object: { ...answered(id).object, definition: { description: 'x'.repeat(1_900_000) } } })],
    ['points no database can divide', 400, (id) => ({ ...answered(id), result: { score: { raw: 1e308, max: 1e-308 } } })],
    ['few points of almost none', 400, (id) => ({ ...answered(id), result: { score: { raw: -1e6, max: 1e-308 } } })],
    ['more points than there are', 400, (id) => ({ ...answered(id), result: { score: { raw: 5, max: 1 } } })],
    ['a verb that is half a sign', 400, (id) => ({ ...answered(id), verb: { id: 'http://verbs.example/\ud800' } })],
    ['a verb with a control character', 400, (id) => ({ ...answered(id), verb: { id: 'http://verbs.example/\u0007' } })],
    ['a nest of a hundred thousand levels', 400, (id) => ({ ...answered(id), context: { deep: '…' } })],
  ];

  test.each(forged)('%s: refused, and nothing is stored', async (name, expected, forge) => {
    const { id, address, slug } = await anExercise(employee);
    const before = await statementsIn();
    const body = JSON.stringify(forge(id)).replace('"…"', '['.repeat(100_000) + ']'.repeat(100_000));
    const { status } = await employee.post(address, body, { 'content-type': 'application/json' });
    expect([name, status, await statementsIn()]).toEqual([name, expected, before]);
    expect((await employee.get(`/api/my-learning/courses/${COURSE}/lessons/${slug}`)).status).toBe(200);
  });

  test('an answer in another’s enrolment, or about another exercise, is not taken', async () => {
    const mine = await anExercise(employee);
    const theirs = await anExercise(other);
    const before = await statementsIn();
    expect((await employee.post(theirs.address, answered(theirs.id))).body.code).toBe('learning.enrolment-unknown');
    expect((await employee.post(mine.address, answered(randomUUID()))).status).toBe(400);
    expect(await statementsIn()).toBe(before);
  });

  test('an id that somebody else has used changes nothing of theirs', async () => {
    const [mine, theirs] = [await anExercise(employee), await anExercise(other)];
    const statement = answered(mine.id);
    expect((await employee.post(mine.address, statement)).status).toBe(201);
    expect((await other.post(theirs.address, statement)).body.code).toBe('records.statement-conflict');
  });
});

test('the player’s token opens one person’s state, and none with a part of another’s', async () => {
  const [mine, theirs] = [await anExercise(employee), await anExercise(other)];
  await employee.post(`/api/h5p/state/${mine.token}/state/0`, { data: '{"mine":1}' });
  expect((await other.get(`/api/h5p/state/${theirs.token}/state/0`)).body.data).toBe(false);
  const [head, claims] = mine.token.split('.');
  const mixed = [`${head}.${claims}.${theirs.token.split('.')[2]}`, `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`];
  for (const token of mixed) expect((await other.get(`/api/h5p/state/${token}/state/0`)).status).toBe(404);
});

test('a package whose text is a bomb for whoever parses it is refused', async () => {
  const before = await keptBy(spor);
  const params = { ...CHOICE_PARAMS, unknown: Array.from({ length: 3_000_000 }, () => []) };
  const { status, body } = await upload(editor, aPackage({ params }));
  expect([status, body.code, body.errors]).toEqual([400, 'catalogue.package-incomplete', [{ path: 'content/content.json', message: expect.stringContaining('8 MB') }]]);
  expect(await keptBy(spor)).toEqual(before);
});

test('a roster of millions of rows is refused before it fills the memory', async () => {
  const form = new FormData();
  form.append('file', new Blob(['kode;navn;overordnet\n', 'x;y;\n'.repeat(2_500_000)]), 'enheter.csv');
  const { status, body } = await administrator.post('/api/roster-imports?kind=org-units&dryRun=true', form);
  expect([status, body.code]).toEqual([400, 'people.roster.too-long']);
});

test('guessing passwords is stopped, whatever the guesser says of where it comes from', async () => {
  const guesser = new Client(spor.url);
  const statuses: number[] = [];
  for (let guess = 0; guess < 12; guess += 1) {
    const { status } = await guesser.post('/api/sign-in', { email: nora.email, password: `wrong ${guess}` }, { 'x-forwarded-for': `10.0.0.${guess}, 203.0.113.7` });
    statuses.push(status);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429]);
});

test('one person’s many open pages do not pile up: the oldest gives way', async () => {
  const cut = new AbortController();
  const listen = () => fetch(`${spor.url}/api/live`, { headers: { cookie: other.cookies }, signal: cut.signal });
  const first = await listen();
  const ended = first.text();
  const later = [];
  for (let page = 0; page < 20; page += 1) later.push(await listen());
  expect(await ended).toContain(': listening');
  expect(later.every(({ status }) => status === 200)).toBe(true);
  cut.abort();
});

test('when the database fails, the log tells what failed, and nothing of who did what', async () => {
  const { id, address } = await anExercise(employee);
  const statement = answered(id);
  await spor.database.query('RENAME TABLE statement TO statement_away');
  const { status, text } = await employee.post(address, { ...statement, result: { ...statement.result, response: 'et hemmelig svar' } });
  await spor.database.query('RENAME TABLE statement_away TO statement');
  expect([status, /insert|table|mariadb|hemmelig/i.test(text)]).toEqual([500, false]);
  await employee.get('/health/live');
  const log = spor.api.output();
  expect(log).toContain('ER_NO_SUCH_TABLE');
  expect(log).not.toMatch(/INSERT |parameters|hemmelig|test\.example/);
});

test('one employee cannot fill the store with states of one exercise', async () => {
  const { token } = await anExercise(other);
  const statuses = [];
  for (let part = 0; part < 62; part += 1) {
    const { status } = await other.post(`/api/h5p/state/${token}/state/part-${part}`, 'data=%7B%22a%22%3A1%7D&preload=1', { 'content-type': 'application/x-www-form-urlencoded' });
    statuses.push(status);
  }
  expect(statuses.filter((status) => status < 300)).toHaveLength(60);
  expect(statuses.slice(60)).toEqual([400, 400]);
});

test('one employee cannot fill the store with statements', async () => {
  const { id, address } = await anExercise(other);
  const send = () => other.post(address, { ...answered(id), verb: { id: 'http://adlnet.gov/expapi/verbs/interacted' } });
  const statuses = new Set<number>();
  for (let batch = 0; batch < 31; batch += 1) for (const { status } of await Promise.all(Array.from({ length: 20 }, send))) statuses.add(status);
  expect([...statuses].sort()).toEqual([201, 429]);
});

test('everything stored about a person can be taken out as one whole document', async () => {
  const { status, body } = await other.get('/api/me/data/download');
  expect(status).toBe(200);
  const kept = Object.fromEntries(body.kinds.map(({ key, rows }: { key: string; rows: unknown[] }) => [key, rows.length]));
  expect(kept['records.statement']).toBeGreaterThan(100);
  expect(kept['people.employee']).toBe(1);
});

import { randomUUID } from 'node:crypto';
import { Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee } from '../support/people.js';

let spor: Installation;
let nora: TestEmployee;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  const unit = await aUnit(spor, { name: 'Hjemmetjenesten' });
  nora = await anEmployee(spor, { unit, roles: { leader: unit } });
});
afterAll(() => spor.stop());

const attempt = (email: string, password: string, who = new Client(spor.url)) => who.post('/api/sign-in', { email, password });
const sessions = async (employeeId: string) => (await spor.database.query('SELECT token_hash, expires_at FROM session WHERE employee_id = ?', [employeeId]))[0] as { token_hash: Buffer; expires_at: Date }[];

test('signing in tells who one is, and sets a cookie that scripts cannot read', async () => {
  const answer = await attempt(nora.email.toUpperCase(), PASSWORD);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ id: nora.id, name: nora.name, positions: [{ title: 'Rådgiver', orgUnit: { name: 'Hjemmetjenesten' } }], roles: [{ role: 'leader' }] });
  expect(answer.headers.get('set-cookie')).toMatch(/^spor_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
});

test('a role is told to be for the whole only when it is held for every top of the tree', async () => {
  const [first, second] = [await aUnit(spor, { name: 'Kommunen' }), await aUnit(spor, { name: 'Kommunens selskap' })];
  const below = await aUnit(spor, { name: 'Fjelltun', parent: first });
  const [{ id }] = (await spor.database.query("SELECT id FROM org_unit WHERE name = 'Hjemmetjenesten'"))[0] as { id: string }[];
  const someone = await anEmployee(spor, { roles: { administrator: first, hr: below } });
  const told = async () => Object.fromEntries((await attempt(someone.email, PASSWORD)).body.roles.map(({ role, isWhole }: { role: string; isWhole: boolean }) => [role, isWhole]));
  expect(await told()).toEqual({ administrator: false, hr: false });
  for (const top of [second.id, id]) await spor.database.query('INSERT INTO role_grant (id, role, employee_id, org_unit_id, granted_at) VALUES (?)', [[randomUUID(), 'administrator', someone.id, top, new Date()]]);
  expect(await told()).toEqual({ administrator: true, hr: false });
});

test('the table holds no token that could be used', async () => {
  const who = await signedIn(spor, nora);
  const token = who.cookies.split('=')[1] as string;
  const rows = await sessions(nora.id);
  expect(rows.every(({ token_hash: hash }) => hash.length === 32)).toBe(true);
  const forged = await new Client(spor.url).get('/api/me', { cookie: `spor_session=${rows[0]?.token_hash.toString('base64url')}` });
  expect(forged.status).toBe(401);
  expect(rows.some(({ token_hash: hash }) => hash.toString('utf8').includes(token))).toBe(false);
});

test('a wrong password and an unknown e-mail are refused in the same words', async () => {
  const [wrong, unknown] = [await attempt(nora.email, 'feil'), await attempt('ingen@test.example', 'feil')];
  expect([wrong.status, wrong.body.code]).toEqual([403, 'people.sign-in-refused']);
  expect(unknown.body).toEqual(wrong.body);
});

test('who has no password cannot sign in with an empty or any other', async () => {
  const ola = await anEmployee(spor);
  await spor.database.query('UPDATE employee SET password_hash = NULL WHERE id = ?', [ola.id]);
  expect((await attempt(ola.email, PASSWORD)).body.code).toBe('people.sign-in-refused');
  expect((await attempt(ola.email, '')).body.code).toBe('http.invalid');
});

test('after ten wrong passwords the eleventh has to wait, however many come at once; others do not', async () => {
  const [ola, kari] = [await anEmployee(spor), await anEmployee(spor)];
  const answers = await Promise.all(Array.from({ length: 14 }, () => attempt(ola.email, 'feil')));
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(10);
  const right = await attempt(ola.email, PASSWORD);
  expect([right.status, right.body.code]).toEqual([429, 'http.too-many']);
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await attempt(kari.email, PASSWORD)).status).toBe(200);
});

test('a right password wipes the wrong ones out', async () => {
  const ola = await anEmployee(spor);
  for (let round = 0; round < 2; round += 1) {
    for (let count = 0; count < 9; count += 1) await attempt(ola.email, 'feil');
    expect((await attempt(ola.email, PASSWORD)).status).toBe(200);
  }
});

test('signing out ends the session, not only the cookie', async () => {
  const who = await signedIn(spor, nora);
  const stolen = who.cookies;
  const answer = await who.post('/api/sign-out');
  expect(answer.status).toBe(204);
  expect(answer.headers.get('set-cookie')).toMatch(/^spor_session=;.*Expires=Thu, 01 Jan 1970/);
  expect((await new Client(spor.url).get('/api/me', { cookie: stolen })).body.code).toBe('http.not-signed-in');
});

test('signing in again ends the session this browser had', async () => {
  const ola = await anEmployee(spor);
  const who = await signedIn(spor, ola);
  await attempt(ola.email, PASSWORD, who);
  expect(await sessions(ola.id)).toHaveLength(1);
});

test('an expired session is no session', async () => {
  const ola = await anEmployee(spor);
  const who = await signedIn(spor, ola);
  await spor.database.query('UPDATE session SET expires_at = UTC_TIMESTAMP(3) WHERE employee_id = ?', [ola.id]);
  expect((await who.get('/api/me')).status).toBe(401);
});

test('a session ends after thirty days, however it is used', async () => {
  const ola = await anEmployee(spor);
  const who = await signedIn(spor, ola);
  await spor.database.query('UPDATE session SET created_at = UTC_TIMESTAMP(3) - INTERVAL 29 DAY WHERE employee_id = ?', [ola.id]);
  expect((await who.get('/api/me')).status).toBe(200);
  await spor.database.query('UPDATE session SET created_at = UTC_TIMESTAMP(3) - INTERVAL 30 DAY WHERE employee_id = ?', [ola.id]);
  expect((await who.get('/api/me')).status).toBe(401);
});

test('use prolongs the session, and the cookie with it', async () => {
  const ola = await anEmployee(spor);
  const who = await signedIn(spor, ola);
  expect((await who.get('/api/me')).headers.get('set-cookie')).toBeNull();
  await spor.database.query('UPDATE session SET expires_at = UTC_TIMESTAMP(3) + INTERVAL 1 HOUR WHERE employee_id = ?', [ola.id]);
  expect((await who.get('/api/me')).headers.get('set-cookie')).toContain('Max-Age=43200');
  const [session] = await sessions(ola.id);
  expect((session?.expires_at.getTime() ?? 0) - Date.now()).toBeGreaterThan(11.9 * 3_600_000);
});

test('a form on another site cannot sign anybody in or out', async () => {
  const from = { 'sec-fetch-site': 'cross-site' };
  expect((await new Client(spor.url).post('/api/sign-in', { email: nora.email, password: PASSWORD }, from)).body.code).toBe('http.cross-origin');
  expect((await (await signedIn(spor, nora)).post('/api/sign-out', undefined, from)).status).toBe(403);
});

test('the sign-in page is told what it can offer; demo accounts only in a demo', async () => {
  expect((await new Client(spor.url).get('/api/sign-in/options')).body).toEqual({ password: true, employer: null, demoAccounts: [] });
  expect((await new Client(spor.url).get('/api/sign-in/employer')).body.code).toBe('people.employer-sign-in-off');
});

test('everybody chooses their own language', async () => {
  const who = await signedIn(spor, await anEmployee(spor));
  expect((await who.patch('/api/me', { language: 'nn' })).body.language).toBe('nn');
  expect((await who.get('/api/me')).body.language).toBe('nn');
  expect((await who.patch('/api/me', { language: 'da' })).body.code).toBe('http.invalid');
});

test('everybody sees what is stored about them, why and until when, and can take it all with them', async () => {
  const who = await signedIn(spor, nora);
  const { body } = await who.get('/api/me/data');
  const kind = (key: string) => body.kinds.find((each: { key: string }) => each.key === key);
  expect(kind('people.employee')).toMatchObject({ rows: 1, sample: [{ 'e-post': nora.email }] });
  expect(kind('people.role-grant').rows).toBe(1);
  expect(JSON.stringify(body)).not.toContain('$argon2');
  expect(body.kinds.every(({ purpose, kept }: { purpose: string; kept: string }) => purpose && kept)).toBe(true);
  const file = await who.get('/api/me/data/download');
  expect(file.headers.get('content-disposition')).toMatch(/attachment; filename="mine-data-\d{4}-\d\d-\d\d\.json"/);
  expect(JSON.parse(file.text).kinds.map(({ key }: { key: string }) => key)).toEqual(body.kinds.map(({ key }: { key: string }) => key));
});

test('a page may ask who is signed in, and nobody is an answer', async () => {
  const viewerOf = async (client: Client, headers?: Record<string, string>) => (await client.get('/api/sign-in/viewer', headers)).body.viewer;
  const somebody = await anEmployee(spor);
  const who = await signedIn(spor, somebody);
  expect(await viewerOf(who)).toEqual((await who.get('/api/me')).body);
  expect(await viewerOf(new Client(spor.url))).toBeNull();
  expect(await viewerOf(new Client(spor.url), { cookie: 'spor_session=made-up' })).toBeNull();
  const { cookies } = who;
  await who.post('/api/sign-out');
  expect(await viewerOf(new Client(spor.url), { cookie: cookies })).toBeNull();
});

test('what is stored is told in the language one reads', async () => {
  const who = await signedIn(spor, await anEmployee(spor));
  const inEach = [];
  for (const language of ['nb', 'nn', 'en']) {
    await who.patch('/api/me', { language });
    inEach.push((await who.get('/api/me/data')).body.kinds, JSON.parse((await who.get('/api/me/data/download')).text).kinds);
  }
  const about = inEach.map((kinds) => kinds.find(({ key }: { key: string }) => key === 'people.employee'));
  expect(about.map(({ title }) => title)).toEqual(['Hvem du er', 'Hvem du er', 'Kven du er', 'Kven du er', 'Who you are', 'Who you are']);
  expect(about.map(({ sample, rows }) => Object.keys((sample ?? rows)[0])[1])).toEqual(['fornavn', 'fornavn', 'førenamn', 'førenamn', 'given name', 'given name']);
});

test('who has left can neither go on with a session nor sign in again', async () => {
  const unit = await aUnit(spor);
  const leaver = await anEmployee(spor, { unit });
  const who = await signedIn(spor, leaver);
  await spor.database.query("UPDATE `position` SET ends_on = '2021-01-01' WHERE employee_id = ?", [leaver.id]);
  expect((await who.get('/api/me')).status).toBe(401);
  expect((await attempt(leaver.email, PASSWORD)).body.code).toBe('people.sign-in-refused');
});

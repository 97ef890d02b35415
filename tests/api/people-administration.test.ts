import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';

let spor: Installation;
let [top, north, team, south] = [] as unknown as TestUnit[];
let [nora, per] = [] as unknown as TestEmployee[];
let [administrator, leader, hr, northAdministrator] = [] as unknown as Client[];

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  top = await aUnit(spor, { name: 'Kommunen' });
  north = await aUnit(spor, { name: 'Nord', parent: top });
  team = await aUnit(spor, { name: 'Team Fjell', parent: north });
  south = await aUnit(spor, { name: 'Sør', parent: top });
  nora = await anEmployee(spor, { unit: team });
  per = await anEmployee(spor, { unit: south });
  administrator = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { administrator: top } }));
  leader = await signedIn(spor, await anEmployee(spor, { unit: north, roles: { leader: north } }));
  hr = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { hr: top } }));
  northAdministrator = await signedIn(spor, await anEmployee(spor, { unit: south, roles: { administrator: north } }));
});
afterAll(() => spor.stop());

const list = (who: Client, resource: string, filter: object = {}, sort = ['id', 'ASC'], range = [0, 99]) =>
  who.get(`/api/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), sort: JSON.stringify(sort), range: JSON.stringify(range) })}`);
const ids = ({ body }: { body: { id: string }[] }) => body.map(({ id }) => id);
const person = (change: object = {}) => ({ employeeNumber: randomUUID(), givenName: 'Åse', familyName: 'Å_berg', email: `${randomUUID()}@Test.Example`, ...change });
const unitOf = (change: object = {}) => ({ code: randomUUID(), name: 'Ny enhet', parentId: north.id, ...change });

test('a leader sees the people of the units led and below, today, and nobody else', async () => {
  const seen = ids(await list(leader, 'employees'));
  expect(seen).toContain(nora.id);
  expect(seen).not.toContain(per.id);
  expect((await leader.get(`/api/employees/${per.id}`)).body.code).toBe('people.employee-unknown');
  const gone = await anEmployee(spor, { unit: team });
  await spor.database.query("UPDATE `position` SET ends_on = '2021-01-01' WHERE employee_id = ?", [gone.id]);
  expect((await leader.get(`/api/employees/${gone.id}`)).status).toBe(404);
  expect((await administrator.get(`/api/employees/${gone.id}`)).status).toBe(200);
});

test('a leader cannot change anybody', async () => {
  expect((await leader.put(`/api/employees/${nora.id}`, person())).status).toBe(403);
  expect((await leader.post('/api/org-units', unitOf())).status).toBe(403);
  expect((await list(leader, 'role-grants')).status).toBe(403);
});

test('HR sees units, and no list of people', async () => {
  expect((await list(hr, 'org-units')).body).toHaveLength(4);
  expect((await list(hr, 'employees')).status).toBe(403);
});

test('units come with their path and how many work there and below', async () => {
  const { body, headers } = await list(leader, 'org-units', {}, ['path', 'ASC']);
  expect(body.map(({ name }: { name: string }) => name)).toEqual(['Nord', 'Team Fjell']);
  expect(body[1]).toMatchObject({ path: ['Kommunen', 'Nord', 'Team Fjell'], employees: 1, parentId: north.id });
  expect(body[0].employees).toBe(2);
  expect(headers.get('content-range')).toBe('org-units 0-1/2');
});

test('people are found by name, e-mail, number and unit, sorted and in pages', async () => {
  const given = person({ givenName: 'Ragnhild' });
  const { body: made } = await administrator.post('/api/employees', given);
  expect(made.email).toBe(given.email.toLowerCase());
  for (const q of ['ragnhild å', given.email.toUpperCase().slice(0, 12), given.employeeNumber]) expect(ids(await list(administrator, 'employees', { q }))).toEqual([made.id]);
  expect(ids(await list(administrator, 'employees', { q: 'Team Fjell' }))).toEqual([nora.id]);
  expect(ids(await list(administrator, 'employees', { q: '%' }))).toEqual([]);
  expect(ids(await list(administrator, 'employees', { orgUnitId: team.id }))).toEqual([nora.id]);
  expect(ids(await list(administrator, 'employees', { id: [nora.id, made.id] })).sort()).toEqual([nora.id, made.id].sort());
  const page = await list(administrator, 'employees', {}, ['name', 'DESC'], [0, 0]);
  expect(ids(page)).toEqual([made.id]);
  expect(page.headers.get('content-range')).toMatch(/^employees 0-0\/\d+$/);
});

test.each<[string, object, string[]]>([['employees', { q: 1 }, ['id', 'ASC']], ['employees', { id: ['x'] }, ['id', 'ASC']], ['org-units', {}, ['(SELECT 1)', 'ASC']], ['positions', { employeeId: "' OR 1=1" }, ['id', 'ASC']]])(
  'a list of %s that makes no sense is refused: %j %j',
  async (resource, filter, sort) => {
    const { status, body } = await list(administrator, resource, filter, sort);
    expect([status, body.code.startsWith('http.')]).toEqual([400, true]);
  },
);

test('a number or an e-mail belongs to one', async () => {
  const { body: made } = await administrator.post('/api/employees', person());
  const second = person({ email: made.email.toUpperCase() });
  expect((await administrator.post('/api/employees', second)).body).toMatchObject({ code: 'people.employee-email-taken', errors: [{ path: 'email' }] });
  expect((await administrator.post('/api/employees', person({ employeeNumber: made.employeeNumber }))).body.code).toBe('people.employee-number-taken');
  expect((await administrator.put(`/api/employees/${nora.id}`, person({ email: made.email }))).status).toBe(409);
});

test('an administrator of a part works in that part only', async () => {
  expect(ids(await list(northAdministrator, 'employees'))).toContain(nora.id);
  expect((await northAdministrator.get(`/api/employees/${per.id}`)).status).toBe(404);
  expect((await northAdministrator.put(`/api/org-units/${south.id}`, unitOf())).status).toBe(404);
  expect((await northAdministrator.post('/api/org-units', unitOf({ parentId: south.id }))).status).toBe(404);
  expect((await northAdministrator.post('/api/org-units', unitOf({ parentId: null }))).body.code).toBe('people.org-unit-top');
  expect((await northAdministrator.post('/api/role-grants', { role: 'administrator', employeeId: nora.id, orgUnitId: top.id })).status).toBe(404);
  expect((await northAdministrator.get('/api/roster-imports')).body.code).toBe('people.roster.whole');
});

test('nobody takes over a stronger account by changing its e-mail', async () => {
  const strong = await anEmployee(spor, { unit: team, roles: { administrator: top } });
  const change = person();
  expect((await northAdministrator.put(`/api/employees/${strong.id}`, change)).body.code).toBe('people.employee-roles-outside');
  expect((await administrator.put(`/api/employees/${strong.id}`, change)).status).toBe(200);
});

test('a position is given, changed and ended, and told to the background', async () => {
  const { body: made } = await administrator.post('/api/employees', person());
  const given = { title: 'Rådgiver', orgUnitId: team.id, startsOn: '2026-01-01', endsOn: null };
  const { status, body: position } = await administrator.post(`/api/employees/${made.id}/positions`, given);
  expect([status, position.orgUnit.name, position.employeeId]).toEqual([201, 'Team Fjell', made.id]);
  expect((await administrator.put(`/api/positions/${position.id}`, { ...given, endsOn: '2025-12-31' })).body).toMatchObject({ code: 'people.position-ends-before-start', errors: [{ path: 'endsOn' }] });
  expect((await administrator.put(`/api/positions/${position.id}`, { ...given, endsOn: '2026-02-01' })).body.endsOn).toBe('2026-02-01');
  expect((await list(administrator, 'positions', { employeeId: made.id })).body).toHaveLength(1);
  expect((await northAdministrator.put(`/api/positions/${position.id}`, { ...given, orgUnitId: south.id })).status).toBe(404);
  const [facts] = await spor.database.query("SELECT payload FROM fact WHERE name = 'people.position-changed' AND JSON_VALUE(payload, '$.employeeId') = ?", [made.id]);
  expect(facts).toHaveLength(2);
});

test('a moved unit takes everything below along, and never hangs below itself', async () => {
  const made = async (name: string, parentId: string | null) => (await administrator.post('/api/org-units', unitOf({ name, parentId }))).body;
  const [a, elsewhere] = [await made('A', north.id), await made('Annet', south.id)];
  const b = await made('B', a.id);
  const c = await made('C', b.id);
  for (const parentId of [a.id, c.id]) expect((await administrator.put(`/api/org-units/${a.id}`, { ...a, parentId })).body.code).toBe('people.org-unit-below-itself');
  const moved = await administrator.put(`/api/org-units/${a.id}`, { code: a.code, name: 'A', parentId: elsewhere.id });
  expect(moved.body.path).toEqual(['Kommunen', 'Sør', 'Annet', 'A']);
  expect((await administrator.get(`/api/org-units/${c.id}`)).body.path).toEqual(['Kommunen', 'Sør', 'Annet', 'A', 'B', 'C']);
  expect((await leader.get(`/api/org-units/${c.id}`)).status).toBe(404);
  expect(await brokenLinks()).toBe(0);
});

test('moves at the same time leave the tree whole', async () => {
  const made = async (name: string) => (await administrator.post('/api/org-units', unitOf({ name }))).body;
  const [a, b] = [await made('Samtidig A'), await made('Samtidig B')];
  const move = (unit: { id: string; code: string; name: string }, under: { id: string }) => administrator.put(`/api/org-units/${unit.id}`, { code: unit.code, name: unit.name, parentId: under.id });
  const answers = await Promise.all([move(a, b), move(b, a)]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  expect(await brokenLinks()).toBe(0);
});

test('whoever administers the whole goes on doing so when there is a new top', async () => {
  const { body, status } = await administrator.post('/api/org-units', unitOf({ parentId: null, name: 'Nabokommunen' }));
  expect([status, body.path]).toEqual([201, ['Nabokommunen']]);
  expect((await administrator.get('/api/roster-imports')).status).toBe(200);
  expect((await administrator.post('/api/org-units', unitOf({ code: body.code }))).body.code).toBe('people.org-unit-code-taken');
});

test('roles are granted once and revoked with a date', async () => {
  const grant = { role: 'leader', employeeId: nora.id, orgUnitId: team.id };
  const who = await signedIn(spor, nora);
  expect((await who.get(`/api/org-units/${team.id}`)).status).toBe(403);
  const { body: made } = await administrator.post('/api/role-grants', grant);
  expect((await who.get(`/api/org-units/${team.id}`)).status).toBe(200);
  expect((await administrator.post('/api/role-grants', grant)).body.code).toBe('people.role-already-granted');
  expect((await administrator.post('/api/role-grants', { ...grant, role: 'employee' })).body.code).toBe('people.role-employee');
  expect((await administrator.delete(`/api/role-grants/${made.id}`)).body.id).toBe(made.id);
  expect((await who.get(`/api/org-units/${team.id}`)).status).toBe(403);
  const [rows] = await spor.database.query('SELECT revoked_at FROM role_grant WHERE id = ?', [made.id]);
  expect(rows).toMatchObject([{ revoked_at: expect.any(Date) }]);
  expect((await administrator.delete(`/api/role-grants/${made.id}`)).status).toBe(404);
});

test('nobody takes away their own administration', async () => {
  const me = (await administrator.get('/api/me')).body.id;
  const [own] = (await list(administrator, 'role-grants', { employeeId: me })).body;
  expect((await administrator.delete(`/api/role-grants/${own.id}`)).body.code).toBe('people.role-own-administrator');
});

/** Links of the closure that are too many or too few, against the parents. */
async function brokenLinks(): Promise<number> {
  const [rows] = await spor.database.query(
    `WITH RECURSIVE link (ancestor_id, descendant_id, depth) AS (
       SELECT id, id, 0 FROM org_unit UNION ALL SELECT link.ancestor_id, u.id, link.depth + 1 FROM link JOIN org_unit u ON u.parent_id = link.descendant_id)
     SELECT (SELECT COUNT(*) FROM link LEFT JOIN org_unit_closure c USING (ancestor_id, descendant_id, depth) WHERE c.depth IS NULL)
          + (SELECT COUNT(*) FROM org_unit_closure c LEFT JOIN link USING (ancestor_id, descendant_id, depth) WHERE link.depth IS NULL) AS broken`,
  );
  return Number((rows as { broken: number }[])[0]?.broken);
}

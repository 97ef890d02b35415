import { randomUUID } from 'node:crypto';
import { addDays, osloDay } from '@spor/api/platform';
import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';

const COURSE = 'hva-er-innovasjon-i-lier';
const NOBODY = '00000000-0000-4000-8000-000000000000';
const TODAY = osloDay(new Date());

let spor: Installation;
let hr: Client;
let partHr: Client;
let top: TestUnit;
let part: TestUnit;
let small: TestUnit;
let office: TestUnit;
let people: TestEmployee[];
let goal: string;

/** Eight people work in the office (in the part), two in the small unit; six of the eight hold K3, each five days after the one before. */
beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  top = await aUnit(spor, { name: 'Kommunen' });
  part = await aUnit(spor, { name: 'Helse', parent: top });
  small = await aUnit(spor, { name: 'Kultur', parent: top });
  office = await aUnit(spor, { name: 'Hjemmetjenesten', parent: part });
  people = await Promise.all(Array.from({ length: 8 }, () => anEmployee(spor, { unit: office })));
  await Promise.all([anEmployee(spor, { unit: small }), anEmployee(spor, { unit: small })]);
  hr = await signedIn(spor, await anEmployee(spor, { roles: { hr: top } }));
  partHr = await signedIn(spor, await anEmployee(spor, { roles: { hr: part } }));
  for (const [index, { id }] of people.slice(0, 6).entries()) await attained(id, 'K3', addDays(TODAY, -5 * (index + 1)));
  goal = (await hr.post('/api/goals', { title: 'Alle', orgUnitId: top.id, competences: ['K3'], level: 1, share: 0.8, startsOn: addDays(TODAY, -60), by: addDays(TODAY, 300) })).body.id;
  await drained(spor);
});
afterAll(() => spor.stop());

const attained = (employee: string, competence: string, day: string) =>
  spor.database.query('INSERT INTO attainment (id, employee_id, competence_id, level, attained_at) SELECT ?, ?, id, 1, ? FROM competence WHERE competence_key = ?', [randomUUID(), employee, new Date(`${day}T12:00:00Z`), competence]);

test('the board shows each goal with today’s figure and the trend', async () => {
  const { body } = await hr.get('/api/goal-board');
  expect(body.goals).toMatchObject([{ id: goal, orgUnit: top, reached: 6, of: 10, suppressed: false, share: 0.8 }]);
  expect(body.goals[0].trend).toHaveLength(31);
  expect(body.goals[0].trend.at(-1)).toBeCloseTo(0.6);
});

test('a goal opens with its curve, its pace, who is missing and the units below', async () => {
  const { body } = await hr.get(`/api/goal-board/${goal}?days=10`);
  expect(body).toMatchObject({ goal: { title: 'Alle', competences: [{ key: 'K3' }] }, unit: top, breadcrumb: [], today: { reached: 6, of: 10 }, missing: 2 });
  expect(body.curve).toHaveLength(11);
  expect(body.curve.at(-1)).toEqual({ day: TODAY, reached: 6, of: 10 });
  expect(body.paceReaches > TODAY).toBe(true);
  expect(body.units).toMatchObject([{ ...part, reached: 6, of: 8, suppressed: false }, { ...small, reached: null, of: 2, suppressed: true, trend: null }]);
});

test('under five people only their number is shown', async () => {
  const { body } = await hr.get(`/api/goal-board/${goal}?orgUnit=${small.id}`);
  expect(body).toMatchObject({ unit: small, breadcrumb: [top], today: { reached: null, of: 2, suppressed: true }, missing: null, paceReaches: null, curve: [] });
});

test('HR of a part sees the goal for that part, and nothing beside or above it', async () => {
  expect((await partHr.get('/api/goal-board')).body.goals).toMatchObject([{ id: goal, orgUnit: part, reached: 6, of: 8 }]);
  expect((await partHr.get(`/api/goal-board/${goal}`)).body).toMatchObject({ unit: part, breadcrumb: [], today: { of: 8 } });
  expect((await partHr.get(`/api/goal-board/${goal}?orgUnit=${office.id}`)).body).toMatchObject({ breadcrumb: [part], unit: office });
  for (const unit of [top.id, small.id, NOBODY]) expect(await partHr.get(`/api/goal-board/${goal}?orgUnit=${unit}`)).toMatchObject({ status: 404, body: { code: 'insight.org-unit-unknown' } });
});

test('the board is HR’s alone, and only what there is can be asked for', async () => {
  expect((await (await signedIn(spor, people[0] as TestEmployee)).get('/api/goal-board')).status).toBe(403);
  expect(await hr.get(`/api/goal-board/${NOBODY}`)).toMatchObject({ status: 404, body: { code: 'insight.goal-unknown' } });
  expect((await hr.get(`/api/goal-board/${goal}?days=9999`)).status).toBe(400);
  expect((await hr.get('/api/goal-board/1')).status).toBe(400);
});

test('the figure moves when somebody finishes a course, in the unit and in those above it', async () => {
  await takeCourse(await signedIn(spor, people[7] as TestEmployee), COURSE);
  await drained(spor);
  for (const [unit, of] of [[top, 10], [part, 8], [office, 8]] as const) expect((await hr.get(`/api/goal-board/${goal}?orgUnit=${unit.id}`)).body.today).toMatchObject({ reached: 7, of });
});

test('a goal for people there are none of has no figure', async () => {
  const empty = await aUnit(spor, { parent: top });
  const { body } = await hr.post('/api/goals', { title: 'Ny', orgUnitId: empty.id, competences: ['K1'], level: 1, share: 0.5, startsOn: TODAY, by: addDays(TODAY, 30) });
  await drained(spor);
  expect((await hr.get(`/api/goal-board/${body.id}`)).body).toMatchObject({ today: { reached: null, of: 0, suppressed: true }, curve: [], paceReaches: null });
});

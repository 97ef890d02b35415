import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { eventually } from '../support/settled.js';

const REASON = 'Sluttet i fjor, og har bedt om det';
let spor: Installation;
let unit: TestUnit;
let administrator: TestEmployee;
let admin: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false, worker: true });
  const top = await aUnit(spor, { name: 'Kommunen' });
  unit = await aUnit(spor, { name: 'Kontoret', parent: top });
  administrator = await anEmployee(spor, { unit: top, roles: { administrator: top } });
  admin = await signedIn(spor, administrator);
}, 60_000);
afterAll(() => spor.stop());

const rowsOf = async <Row>(sql: string) => (await spor.database.query(sql))[0] as unknown as Row[];
const erase = ({ id, name }: TestEmployee, more: object = {}) => admin.post(`/api/employees/${id}/erasure`, { name, reason: REASON, ...more });
const leave = ({ id }: TestEmployee, on = '2026-11-01') => spor.database.query('UPDATE `position` SET ends_on = ? WHERE employee_id = ?', [on, id]);

test('whoever works here is not erased, nor oneself, nor by a slip of the hand, nor without a reason', async () => {
  const someone = await anEmployee(spor, { unit });
  expect((await erase(someone)).body.code).toBe('people.works-here');
  expect((await erase(administrator)).body.code).toBe('people.erase-oneself');
  await leave(someone);
  expect((await erase(someone, { name: 'Ansatt' })).body).toMatchObject({ code: 'people.not-the-name', errors: [{ path: 'name' }] });
  expect((await erase(someone, { reason: 'kort' })).status).toBe(400);
  expect((await erase({ ...someone, id: randomUUID() })).status).toBe(404);
  expect((await admin.get(`/api/employees/${someone.id}`)).status).toBe(200);
});

test('an employee asks for it in their own words, takes it back, and an administrator sees who waits', async () => {
  const someone = await anEmployee(spor, { unit });
  const mine = await signedIn(spor, someone);
  expect((await mine.get('/api/me/data/request')).body).toEqual({ asked: null });
  expect((await mine.post('/api/me/data/request', { words: 'Jeg slutter til jul' })).body.asked.words).toBe('Jeg slutter til jul');
  const waiting = async () => (await admin.get('/api/privacy')).body.requests.find(({ employee }: { employee: { id: string } }) => employee.id === someone.id);
  expect(await waiting()).toMatchObject({ employee: { name: someone.name }, words: 'Jeg slutter til jul', mayBeErased: false });
  expect((await mine.delete('/api/me/data/request')).body).toEqual({ asked: null });
  expect(await waiting()).toBeUndefined();
  await mine.post('/api/me/data/request', { words: '' });
  await leave(someone);
  expect((await waiting()).mayBeErased).toBe(true);
  expect((await erase(someone)).status).toBe(204);
  const { erasures, requests } = (await admin.get('/api/privacy')).body;
  expect([erasures[0].isAsked, requests.length]).toEqual([true, 0]);
});

test('nobody is erased by the clock until somebody has decided how long people are kept; then those who left before', async () => {
  const [long, lately] = [await anEmployee(spor, { unit }), await anEmployee(spor, { unit })];
  await leave(long, '2024-01-01');
  await leave(lately, '2026-11-20');
  const night = async () => {
    await spor.worker!.stop();
    await spor.startWorker();
  };
  const period = async () => (await admin.get('/api/privacy')).body.periods.find(({ key }: { key: string }) => key === 'people.left');
  expect(await period()).toMatchObject({ days: null, suggested: 90, due: 1 });
  await night();
  const there = async (someone: TestEmployee) => (await admin.get(`/api/employees/${someone.id}`)).status;
  for (const [days, status] of [[0, 400], [100_000, 400], [3651, 400], ['90', 400]] as const) expect((await admin.put('/api/privacy/periods/people.left', { days })).status).toBe(status);
  expect((await admin.put('/api/privacy/periods/none', { days: 90 })).status).toBe(404);
  expect([await there(long), await there(lately)]).toEqual([200, 200]);
  const foreseen = async (days: number) => (await admin.get(`/api/privacy/periods/people.left?days=${days}`)).body.due;
  expect([await foreseen(90), (await foreseen(1)) > 1, await foreseen(3650)]).toEqual([1, true, 0]);
  await admin.put('/api/privacy/periods/people.left', { days: 90 });
  await admin.put('/api/privacy/periods/records.look', { days: 365 });
  await admin.post('/api/statement-looks', { of: { employeeId: administrator.id }, reason: 'For å se hva som skjer' });
  await spor.database.query('UPDATE statement_look SET looked_at = looked_at - INTERVAL 400 DAY LIMIT 1');
  await night();
  await eventually(() => there(long), (status) => status === 404);
  await eventually(async () => (await rowsOf('SELECT 1 FROM statement_look WHERE looked_at < UTC_TIMESTAMP(3) - INTERVAL 365 DAY')).length, (n) => n === 0);
  expect(await there(lately)).toBe(200);
  const { erasures } = (await admin.get('/api/privacy')).body;
  expect(erasures[0]).toMatchObject({ erasedBy: null, reason: '' });
  await admin.put('/api/privacy/periods/people.left', { days: null });
  expect((await period()).days).toBeNull();
});

import { randomUUID } from 'node:crypto';
import { Client } from '../support/client.js';
import { answered, openLesson, takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';

const COURSE = 'hva-er-innovasjon-i-lier';
/** What must not be read in any log: each is sent, stored or shown below. */
const PRIVATE = {
  givenName: 'Gunnvordis',
  familyName: 'Skjelfoss',
  email: 'gunnvordis.skjelfoss@privat.example',
  stranger: 'ukjent.person@privat.example',
  password: 'hemmelig-passord-29',
  answer: 'Sjefen min hører ikke etter',
  reason: 'Du trenger dette mer enn andre',
  number: 'ANSNR-77123',
  rosterName: 'Torfinnulf',
};
let spor: Installation;
let top: TestUnit;
let all: Client;

beforeAll(async () => {
  spor = await anInstallation({ worker: true, env: { SPOR_LOG_LEVEL: 'debug' } });
  top = await aUnit(spor);
  all = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { administrator: top, hr: top, leader: top, editor: top } }));
}, 60_000);
afterAll(() => spor.stop());

const said = () => spor.api.output() + (spor.worker?.output() ?? '');
const lines = () => said().split('\n').filter(Boolean);
const privateWords = () => Object.values(PRIVATE).filter((words) => said().toLowerCase().includes(words.toLowerCase()));
const person = (change: object = {}) => ({ employeeNumber: PRIVATE.number, givenName: PRIVATE.givenName, familyName: PRIVATE.familyName, email: PRIVATE.email, ...change });

async function writeAboutSomebody(): Promise<string> {
  const { body } = await all.post('/api/employees', person());
  expect((await all.post('/api/employees', person())).status).toBe(409);
  expect((await all.post('/api/employees', person({ givenName: [PRIVATE.givenName] }))).status).toBe(400);
  await all.post(`/api/employees/${body.id}/positions`, { title: 'Rådgiver', orgUnitId: top.id, startsOn: '2026-01-01', endsOn: null });
  const { subjects } = (await all.get('/api/assignable')).body;
  expect((await all.post('/api/assignments', { subject: { kind: subjects[0].kind, id: subjects[0].id }, target: { kind: 'employee', id: body.id }, dueOn: null, reason: PRIVATE.reason })).status).toBe(201);
  return body.id as string;
}

async function searchAndMistype(): Promise<void> {
  const q = encodeURIComponent(JSON.stringify({ q: PRIVATE.givenName }));
  expect((await all.get(`/api/employees?filter=${q}`)).body).toHaveLength(1);
  for (const path of [`/api/toolkits/${PRIVATE.givenName}`, `/${PRIVATE.email}`, `/api/${PRIVATE.familyName}`, `/api/employees/${PRIVATE.email}`, `/api/sign-in/employer/callback?state=${PRIVATE.email}`, `/api/%zz${PRIVATE.familyName}`]) await all.get(path);
  const form = new FormData();
  form.append('file', new Blob([`ansattnummer;fornavn;etternavn;epost;stilling;enhet;startdato;sluttdato;roller\n9;${PRIVATE.rosterName};Li;ikke-epost;Lærer;XX;2020-01-01;;\n`]), `${PRIVATE.rosterName}.csv`);
  expect((await all.post('/api/roster-imports?kind=employees', form)).body.counts).toMatchObject({ refused: 1 });
}

async function signInAndAnswer(): Promise<void> {
  const stranger = new Client(spor.url);
  for (const email of [PRIVATE.email, PRIVATE.stranger]) expect((await stranger.post('/api/sign-in', { email, password: PRIVATE.password })).status).toBeGreaterThanOrEqual(400);
  await takeCourse(all, COURSE);
  const { body: course } = await all.get(`/api/my-learning/courses/${COURSE}`);
  const { enrolmentId, exercises } = await openLesson(all, COURSE, course.lessons.find(({ exercises: count }: { exercises: number }) => count > 0).slug);
  const id = exercises[0]?.id as string;
  const statement = { ...answered(id), actor: { mbox: `mailto:${PRIVATE.email}`, name: PRIVATE.familyName }, result: { response: PRIVATE.answer, completion: true } };
  const path = `/api/enrolments/${enrolmentId}/exercises/${id}/statements`;
  expect((await all.post(path, statement)).status).toBe(201);
  expect((await all.post(path, { ...statement, result: { response: `${PRIVATE.answer}!` } })).status).toBe(409);
  expect((await all.post(path, { ...statement, id: PRIVATE.answer })).status).toBe(400);
  expect((await all.post(path, `{"response":"${PRIVATE.answer}`, { 'content-type': 'application/json' })).status).toBe(400);
}

test('ordinary days, mistakes and refusals leave no name, e-mail, password or answer in any log', async () => {
  await writeAboutSomebody();
  await searchAndMistype();
  await signInAndAnswer();
  await drained(spor);
  expect(lines().length).toBeGreaterThan(30);
  for (const route of ['/api/employees', '/api/sign-in', '/api/assignments', '/api/enrolments/:enrolmentId/exercises/:exerciseId/statements']) expect(said()).toContain(`"route":"${route}"`);
  expect(privateWords()).toEqual([]);
  expect(said()).not.toContain(all.cookies.split('=')[1]);
});

test('not even a fault of the database’s does, though its message repeats what was sent', async () => {
  await spor.database.query(`ALTER TABLE employee ADD CONSTRAINT no_such_name CHECK (given_name <> '${PRIVATE.rosterName}')`);
  const answer = await all.post('/api/employees', person({ employeeNumber: randomUUID(), email: PRIVATE.stranger, givenName: PRIVATE.rosterName }));
  await spor.database.query('ALTER TABLE employee DROP CONSTRAINT no_such_name');
  expect([answer.status, answer.body.code]).toEqual([500, 'http.unexpected']);
  expect(answer.text).not.toMatch(/no_such_name|INSERT|node_modules/);
  expect(lines().filter((line) => line.includes('"request failed"'))).toHaveLength(1);
  expect(privateWords()).toEqual([]);
});

test('nor does a reaction that fails and is tried again', async () => {
  const who = await anEmployee(spor, { unit: top });
  await spor.database.query(`CREATE TRIGGER nothing_more BEFORE INSERT ON attainment FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${PRIVATE.rosterName} ${PRIVATE.answer}'`);
  await takeCourse(await signedIn(spor, who), COURSE);
  for (let tries = 0; tries < 200 && !/"level":(40|50)/.test(spor.worker?.output() ?? ''); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  await spor.database.query('DROP TRIGGER nothing_more');
  expect(spor.worker?.output()).toMatch(/"level":(40|50)/);
  expect([...privateWords(), ...[who.email, who.name].filter((words) => said().includes(words))]).toEqual([]);
});

test('every line is one JSON object with a level, a time and a process', () => {
  for (const line of lines()) expect(JSON.parse(line)).toEqual(expect.objectContaining({ level: expect.any(Number), time: expect.any(String), process: expect.stringMatching(/^(api|workers?)$/) }));
});

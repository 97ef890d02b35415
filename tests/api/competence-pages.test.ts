import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';
import { shippedVersion } from '../support/shipped.js';

const COURSE = 'hva-er-innovasjon-i-lier';
const NOBODY = '00000000-0000-4000-8000-000000000000';

let spor: Installation;
let top: TestUnit;
let part: TestUnit;
let other: TestUnit;
let learner: Client;
let hr: Client;
let partHr: Client;
let editor: Client;

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  top = await aUnit(spor);
  part = await aUnit(spor, { parent: top });
  other = await aUnit(spor, { parent: top });
  learner = await signedIn(spor, await anEmployee(spor, { unit: part }));
  hr = await signedIn(spor, await anEmployee(spor, { roles: { hr: top } }));
  partHr = await signedIn(spor, await anEmployee(spor, { roles: { hr: part } }));
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: top } }));
  await drained(spor);
});
afterAll(() => spor.stop());

interface Competence {
  key: string;
  level: number;
  since: string | null;
}
const competences = async (client: Client): Promise<Competence[]> => (await client.get('/api/my-competence')).body.principles.flatMap((principle: { competences: Competence[] }) => principle.competences);
const list = (resource: string, filter: object = {}, sort = ['key', 'ASC']) => `/api/${resource}?sort=${encodeURIComponent(JSON.stringify(sort))}&range=[0,99]&filter=${encodeURIComponent(JSON.stringify(filter))}`;

test('the twelve competences stand once each, at level 0 before anything is done, with the courses that lead on', async () => {
  const mine = await competences(learner);
  expect(mine.map(({ key }) => key).sort()).toEqual(['K1', 'K10', 'K11', 'K12', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9']);
  expect(mine.every(({ level, since }) => level === 0 && since === null)).toBe(true);
  expect(mine.find(({ key }) => key === 'K10')).toMatchObject({ next: [{ slug: COURSE }, { slug: 'hypotesekort-og-forsok' }] });
  expect((await learner.get('/api/my-competence/K10/evidence')).body.attainments).toEqual([]);
});

test('a course that is taken becomes competence, and says why', async () => {
  const answer = await takeCourse(learner, COURSE);
  expect(answer?.body.course.completedAt).toEqual(expect.any(String));
  await drained(spor);
  const mine = await competences(learner);
  expect(mine.filter(({ level }) => level === 1).map(({ key }) => key).sort()).toEqual(['K10', 'K3']);
  expect(mine.find(({ key }) => key === 'K3')?.since).toBe(answer?.body.course.completedAt);
  const { body } = await learner.get('/api/my-competence/K3/evidence');
  expect(body.attainments).toMatchObject([{ level: 1, since: answer?.body.course.completedAt, evidence: [{ course: { slug: COURSE }, version: shippedVersion(`courses/${COURSE}/course.yaml`), completedAt: answer?.body.course.completedAt }] }]);
  const [{ exercises, lessons }] = body.attainments[0].evidence;
  expect(lessons).toBeGreaterThan(1);
  expect(exercises.length).toBeGreaterThan(1);
  expect(exercises[0]).toMatchObject({ title: expect.any(String), score: 1, of: 1, attempts: 1 });
});

test('the record is a file that says what is held and why', async () => {
  const { headers, body } = await learner.get('/api/my-competence/record');
  expect(headers.get('content-disposition')).toBe('attachment; filename="kompetanse.json"');
  expect(body).toMatchObject({ format: 'spor.competence-record/1', competences: expect.arrayContaining([expect.objectContaining({ key: 'K3', level: 1, levelTitle: 'Kjenner til' })]) });
  expect(body.competences).toHaveLength(2);
});

test('what is stored about attainments is shown to the employee', async () => {
  const { body } = await learner.get('/api/me/data');
  expect(body.kinds.find(({ key }: { key: string }) => key === 'competence.attainment')).toMatchObject({ rows: 2, sample: [{ nivå: 1 }, { nivå: 1 }] });
});

test('an unknown competence is not found, and what is no key is refused', async () => {
  expect(await learner.get('/api/my-competence/K99/evidence')).toMatchObject({ status: 404, body: { code: 'competence.competence-unknown' } });
  expect(await learner.get(`/api/my-competence/${encodeURIComponent("K3' OR 1=1")}/evidence`)).toMatchObject({ status: 400, body: { code: 'http.invalid' } });
});

test('frameworks and competences are read by those who plan, not by everybody', async () => {
  for (const resource of ['frameworks', 'competences']) {
    expect((await learner.get(`/api/${resource}`)).status).toBe(403);
    expect((await editor.get(`/api/${resource}`)).status).toBe(200);
    expect((await hr.get(`/api/${resource}/${NOBODY}`)).status).toBe(404);
  }
  const frameworks = await editor.get(list('frameworks'));
  expect(frameworks.headers.get('content-range')).toBe('frameworks 0-0/1');
  expect(frameworks.body).toMatchObject([{ key: 'innovasjon', version: 1, competences: 12 }]);
  const { body } = await hr.get(list('competences', { q: 'K3' }));
  expect(body).toMatchObject([{ key: 'K3', principles: ['P3'], levels: [{ level: 1, title: 'Kjenner til' }, {}, {}, {}], contributions: expect.arrayContaining([expect.objectContaining({ level: 1 })]) }]);
  expect((await hr.get(list('competences'))).body.map(({ key }: Competence) => key).slice(8)).toEqual(['K9', 'K10', 'K11', 'K12']);
  expect((await hr.get(`/api/competences/${body[0].id}`)).body).toEqual(body[0]);
});

const goal = (unit: TestUnit, more: object = {}) => ({ title: 'Alle kan', orgUnitId: unit.id, competences: ['K3', 'K10'], level: 1, share: 0.8, startsOn: '2026-01-01', by: '2027-12-31', ...more });

test('HR sets, changes and removes goals for its own units, and knows no others', async () => {
  const set = await hr.post('/api/goals', goal(top));
  expect(set).toMatchObject({ status: 201, body: { title: 'Alle kan', competences: ['K3', 'K10'], share: 0.8, startsOn: '2026-01-01', by: '2027-12-31', orgUnitName: top.name } });
  const address = `/api/goals/${set.body.id}`;
  expect([(await partHr.get(address)).status, (await partHr.put(address, goal(part))).status, (await partHr.delete(address)).status]).toEqual([404, 404, 404]);
  expect((await partHr.post('/api/goals', goal(other))).status).toBe(404);
  expect((await partHr.get(list('goals', {}, ['by', 'ASC']))).body).toEqual([]);
  expect((await learner.get('/api/goals')).status).toBe(403);
  expect((await hr.put(address, goal(part, { level: 2, competences: ['K1'] }))).body).toMatchObject({ level: 2, competences: ['K1'], orgUnitName: part.name });
  expect((await partHr.get(list('goals', {}, ['by', 'ASC']))).body).toHaveLength(1);
  expect((await hr.delete(address)).status).toBe(200);
  expect((await hr.get(address)).status).toBe(404);
  await drained(spor);
});

test('a goal that makes no sense is refused, and says why', async () => {
  expect(await hr.post('/api/goals', goal(top, { competences: ['K99'] }))).toMatchObject({ status: 400, body: { code: 'competence.goal-competence-unknown', errors: [{ path: 'competences' }] } });
  expect(await hr.post('/api/goals', goal(top, { by: '2025-01-01', share: 80 }))).toMatchObject({ status: 400, body: { code: 'http.invalid' } });
  expect((await hr.get('/api/goals')).body).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';

const COURSE = 'hva-er-innovasjon-i-lier';
const REASON = 'Melding fra den ansatte om manglende poeng';
let spor: Installation;
let top: TestUnit;
let small: TestUnit;
let administrator: TestEmployee;
let admin: Client;
let learner: TestEmployee;
let goalId: string;

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  top = await aUnit(spor, { name: 'Kommunen' });
  small = await aUnit(spor, { name: 'Lite kontor', parent: top });
  administrator = await anEmployee(spor, { unit: top, roles: { administrator: top } });
  admin = await signedIn(spor, administrator);
  const hr = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { hr: top } }));
  goalId = (await hr.post('/api/goals', { title: 'Alle kan det', orgUnitId: top.id, competences: ['K3', 'K10'], level: 1, share: 0.8, startsOn: '2026-01-01', by: '2099-01-01' })).body.id;
  learner = await anEmployee(spor, { unit: small });
  const others = await Promise.all(Array.from({ length: 4 }, () => anEmployee(spor, { unit: top })));
  for (const someone of [learner, ...others]) await takeCourse(await signedIn(spor, someone), COURSE);
  await drained(spor, 90_000);
}, 180_000);
afterAll(() => spor.stop());

const page = async (query: Record<string, string> = {}) => (await admin.get(`/api/statements?${new URLSearchParams(query)}`)).body;
const look = async (of: object, reason = REASON) => (await admin.post('/api/statement-looks', { of, reason })).body;
const looksWritten = async () => ((await spor.database.query('SELECT COUNT(*) AS n FROM statement_look'))[0] as [{ n: number }])[0].n;
/** The statement by which somebody completed the course. */
async function completing({ id }: TestEmployee): Promise<string> {
  const [rows] = await spor.database.query("SELECT s.id FROM completion c JOIN statement s ON s.seq = c.statement_seq WHERE c.employee_id = ? AND c.kind = 'course'", [id]);
  return (rows as [{ id: string }])[0].id;
}

test('statements are listed newest first, with their titles and without anybody’s name or account', async () => {
  const { statements } = await page();
  expect(statements.map(({ storedAt }: { storedAt: string }) => storedAt)).toEqual(statements.map(({ storedAt }: { storedAt: string }) => storedAt).sort().reverse());
  for (const { who, what, toldBy } of statements) expect([who, toldBy, typeof what.title, /exercise|lesson/.test(what.kind)]).toEqual([{ isEmployee: true, name: null }, null, 'string', true]);
  expect(JSON.stringify(statements)).not.toContain(learner.id);
});

test('pages lead to the oldest and back again, each statement once', async () => {
  const [{ n }] = (await spor.database.query('SELECT COUNT(*) AS n FROM statement'))[0] as [{ n: number }];
  const pages = [await page()];
  while (pages.at(-1).older) pages.push(await page({ before: pages.at(-1).older }));
  const ids = pages.flatMap(({ statements }) => statements.map(({ id }: { id: string }) => id));
  expect([pages.length > 1, pages[0].newer, ids.length, new Set(ids).size]).toEqual([true, null, n, n]);
  const back = await page({ after: pages.at(-1).newer });
  expect(back.statements).toEqual(pages.at(-2).statements);
  expect(back.older).not.toBeNull();
});

test('verb, exercise, lesson, IRI and day narrow the list, and what nobody has said finds nothing', async () => {
  const { statements: all } = await page();
  const { verb, what } = all.find(({ what: { kind } }: { what: { kind: string } }) => kind === 'exercise');
  const found = await page({ verb: verb.iri, exercise: what.id });
  expect(new Set(found.statements.map((one: typeof all[0]) => `${one.verb.iri} ${one.what.id}`))).toEqual(new Set([`${verb.iri} ${what.id}`]));
  const [{ iri }] = (await spor.database.query('SELECT iri FROM activity WHERE iri LIKE ?', [`%/lesson/%`]))[0] as [{ iri: string }];
  const lessons = await page({ activity: iri });
  expect(await page({ lesson: iri.split('/').at(-1)! })).toEqual(lessons);
  expect(lessons.statements.length).toBeGreaterThan(0);
  const verbs = ((await admin.get('/api/statement-verbs')).body as { iri: string }[]).map((one) => one.iri);
  expect(verbs).toContain(verb.iri);
  const before = verbs.length;
  const nothing: Record<string, string>[] = [{ verb: 'https://else.example/never' }, { activity: 'https://else.example/never' }, { to: '2020-01-01' }, { from: '2099-01-01' }];
  for (const none of nothing) expect([none, (await page(none)).statements]).toEqual([none, []]);
  expect((await admin.get('/api/statement-verbs')).body).toHaveLength(before);
});

test('a person’s statements take a reason, which is written down and shown to that person', async () => {
  const before = await looksWritten();
  for (const reason of ['', 'kort', ' '.repeat(40), undefined]) expect((await admin.post('/api/statement-looks', { of: { employeeId: learner.id }, reason })).status).toBe(400);
  expect(await looksWritten()).toBe(before);
  const opened = await look({ employeeId: learner.id });
  expect(opened).toMatchObject({ person: { employeeId: learner.id, name: learner.name }, reason: REASON });
  expect(await looksWritten()).toBe(before + 1);
  const { statements } = await page({ look: opened.id });
  expect(new Set(statements.map(({ who }: { who: { name: string } }) => who.name))).toEqual(new Set([learner.name]));
  const kinds = (await (await signedIn(spor, learner)).get('/api/me/data')).body.kinds as { key: string; sample: Record<string, unknown>[] }[];
  expect(kinds.find(({ key }) => key === 'records.looked-at')?.sample[0]).toMatchObject({ hvem: administrator.name, begrunnelse: REASON });
});

test('a look is one’s own, of one person, and over after an hour', async () => {
  const { id } = await look({ employeeId: learner.id });
  const other = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { administrator: top } }));
  expect((await other.get(`/api/statements?look=${id}`)).body.code).toBe('records.look-over');
  const theirs = await completing(learner);
  expect((await admin.get(`/api/statements/${theirs}?look=${id}`)).body.who.name).toBe(learner.name);
  const elses = (await page()).statements.map((one: { id: string }) => one.id);
  const [notTheirs] = (await spor.database.query('SELECT s.id FROM statement s JOIN actor a ON a.id = s.actor_id WHERE s.id IN (?) AND a.employee_id <> ? LIMIT 1', [elses, learner.id]))[0] as [{ id: string }];
  expect((await admin.get(`/api/statements/${notTheirs.id}?look=${id}`)).body).toMatchObject({ who: { name: null }, raw: null });
  await spor.database.query('UPDATE statement_look SET looked_at = looked_at - INTERVAL 61 MINUTE WHERE id = ?', [id]);
  expect((await admin.get(`/api/statements/${theirs}?look=${id}`)).body.code).toBe('records.look-over');
  expect((await admin.post('/api/statement-looks', { of: { employeeId: randomUUID() }, reason: REASON })).body.code).toBe('records.look-at-nobody');
});

test('a statement is read without who and raw, and with both in a look opened from it', async () => {
  const id = await completing(learner);
  const plain = (await admin.get(`/api/statements/${id}`)).body;
  expect(plain).toMatchObject({ who: { isEmployee: true, name: null }, raw: null, result: { response: null } });
  expect(JSON.stringify(plain)).not.toContain(learner.id);
  const opened = await look({ statementId: id });
  const whole = (await admin.get(`/api/statements/${id}?look=${opened.id}`)).body;
  expect(whole.who.name).toBe(learner.name);
  expect(JSON.parse(whole.raw)).toMatchObject({ id, actor: { account: { name: learner.id } } });
});

test('from a statement one sees the attempt, what it completed, the competence and the goals it counts in', async () => {
  const id = await completing(learner);
  const { course, completions } = (await admin.get(`/api/statements/${id}`)).body;
  expect(course.title).toBe('Hva er innovasjon i Lier?');
  expect(completions.map((one: { kind: string; statementId: string }) => [one.kind, one.statementId])).toEqual(expect.arrayContaining([['lesson', id], ['course', id]]));
  const effect = (await admin.get(`/api/statements/${id}/effect`)).body;
  expect(effect.attainments.map(({ competence, level }: { competence: { key: string }; level: number }) => [competence.key, level])).toEqual(expect.arrayContaining([['K3', 1], ['K10', 1]]));
  expect(effect.goals).toContainEqual({ id: goalId, title: 'Alle kan det', orgUnit: { id: top.id, name: 'Kommunen' }, reachedOn: expect.stringMatching(/^\d{4}-/) });
  const { statements } = await page({ look: (await look({ employeeId: learner.id })).id });
  const exercise = statements.find(({ what }: { what: { kind: string } }) => what.kind === 'exercise');
  expect((await admin.get(`/api/statements/${exercise.id}`)).body.attempt).toMatchObject({ number: 1, finishedAt: expect.any(String) });
});

test('what a tool tells in somebody’s name leads nowhere, though it claims their enrolment', async () => {
  const { key, secret } = (await admin.post('/api/lrs-clients', { name: 'Kurs-appen', scopes: ['all'] })).body;
  const [[{ registration }]] = (await spor.database.query('SELECT registration FROM statement WHERE id = ?', [await completing(learner)])) as unknown as [[{ registration: string }]];
  const exercise = (await page()).statements.find(({ what }: { what: { kind: string } }) => what.kind === 'exercise').what.id as string;
  const [[{ address }]] = (await spor.database.query('SELECT iri AS address FROM activity WHERE iri LIKE ? LIMIT 1', [`%/exercise/${exercise}`])) as unknown as [[{ address: string }]];
  const [[{ identifier }]] = (await spor.database.query('SELECT identifier FROM actor WHERE employee_id = ?', [learner.id])) as unknown as [[{ identifier: string }]];
  const told = await admin.post('/xapi/statements', { actor: JSON.parse(identifier), verb: { id: 'http://adlnet.gov/expapi/verbs/mastered', display: { nb: 'mestret' } }, object: { id: address }, context: { registration } }, { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`, 'x-experience-api-version': '1.0.3' });
  expect(told.status).toBe(200);
  const statement = (await admin.get(`/api/statements/${told.body[0]}`)).body;
  expect(statement).toMatchObject({ toldBy: 'Kurs-appen', verb: { display: 'mestret' }, attempt: null, completions: [], course: null });
});

test('*Hvorfor?* leads an employee to their own statement, whole and without a reason, and to nobody else’s', async () => {
  const mine = await signedIn(spor, learner);
  const [attained] = (await mine.get('/api/my-competence/K3/evidence')).body.attainments;
  const { statementId } = attained.evidence[0];
  expect(statementId).toBe(await completing(learner));
  const before = await looksWritten();
  expect((await mine.get(`/api/me/statements/${statementId}`)).body).toMatchObject({ who: { name: learner.name }, raw: expect.stringContaining(learner.id), completions: expect.arrayContaining([expect.objectContaining({ kind: 'course', statementId })]) });
  expect(await looksWritten()).toBe(before);
  expect((await admin.get(`/api/me/statements/${statementId}`)).body.code).toBe('learning.statement-unknown');
});

test('a goal’s figure opens the rows it counts, each with the statement behind it; under five people there are none', async () => {
  const { goals } = (await admin.get('/api/goal-trails')).body;
  expect(goals.map(({ id }: { id: string }) => id)).toContain(goalId);
  const trail = (await admin.get(`/api/goal-trails/${goalId}`)).body;
  expect([trail.today.reached, trail.reached.length, trail.hasMore]).toEqual([5, 5, false]);
  expect(trail.reached.flatMap(({ evidence }: { evidence: { statementId: string }[] }) => evidence.map(({ statementId }) => statementId))).toContain(await completing(learner));
  expect(trail.reached.every(({ evidence }: { evidence: unknown[] }) => evidence.length === 2)).toBe(true);
  expect(JSON.stringify(trail)).not.toContain(learner.id);
  expect(trail.units).toContainEqual(expect.objectContaining({ id: small.id, reached: null, suppressed: true }));
  const below = (await admin.get(`/api/goal-trails/${goalId}?orgUnit=${small.id}`)).body;
  expect([below.today.suppressed, below.reached]).toEqual([true, []]);
});

test('looking leaves nothing of the person or the reason in the log', async () => {
  const secret = `Grunn ${randomUUID()}`;
  await look({ employeeId: learner.id }, secret);
  expect(spor.api.output()).not.toContain(secret);
});

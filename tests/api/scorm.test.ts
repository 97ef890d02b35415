import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Client } from '../support/client.js';
import { aCoursePackage } from '../support/course-packages.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf } from '../support/own-course.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';

const CHOICE = { library: 'Spor.Choice 1.0', params: { question: '<p>Hva er rett?</p>', alternatives: [{ text: 'Dette', correct: true }, { text: 'Det andre', correct: false }] } };

let spor: Installation;
let top: TestUnit;
let employee: Client;
let lesson: { enrolmentId: string; exercises: { id: string; unit: { id: string } | null; playerUrl: string | null; library: string; alwaysTells: boolean }[] };

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  top = await aUnit(spor);
  await aCourseOf(
    spor,
    'brann',
    { brann: { title: 'Når alarmen går', package: 'media/brann.zip', unit: 'brann' }, hvorfor: { title: 'Hvorfor', package: 'media/personvern.zip', unit: 'hvorfor' }, valg: CHOICE },
    { media: { 'brann.zip': aCoursePackage('scorm12'), 'personvern.zip': aCoursePackage('scorm2004') } },
  );
  employee = await signedIn(spor, await anEmployee(spor, { unit: top }));
  lesson = (await employee.get('/api/my-learning/courses/brann/lessons/brann')).body;
});
afterAll(() => spor.stop());

const addressOf = (what: string, exercise = lesson.exercises[0]?.id) => `/api/enrolments/${lesson.enrolmentId}/exercises/${exercise}/${what}`;
const tell = (cmi: Record<string, string>, more: object = {}, who = employee) => who.post(addressOf('commits'), { commitId: randomUUID(), session: SESSION, sessionSeconds: 10, ended: false, cmi, ...more });
const SESSION = randomUUID();

/** What the page gives the SCO to begin with. */
async function begun(): Promise<{ html: string; policy: string; cmi: Record<string, string> }> {
  const { body } = await employee.post<{ url: string }>(addressOf('launches'));
  const response = await fetch(body.url);
  const html = await response.text();
  return { html, policy: response.headers.get('content-security-policy') ?? '', cmi: (JSON.parse(/SPOR_SCORM=(.*?);<\/script>/.exec(html)?.[1] ?? '{}') as { cmi: Record<string, string> }).cmi };
}

const counts = async () => {
  const [rows] = (await spor.database.query('SELECT (SELECT COUNT(*) FROM statement) AS statements, (SELECT COUNT(*) FROM attempt WHERE finished_at IS NOT NULL) AS finished, (SELECT COUNT(*) FROM completion) AS completions')) as unknown as [Record<string, unknown>[]];
  return rows[0];
};

test('a unit stands in an exercise’s place, and is launched instead of played', () => {
  expect(lesson.exercises).toMatchObject([{ library: 'scorm-1.2', playerUrl: null, unit: { window: 'frame' }, alwaysTells: true }]);
});

test('the page around a SCO is shown by Spor alone, runs its own scripts, and does not tell who the learner is', async () => {
  const { html, policy, cmi } = await begun();
  expect(cmi).toMatchObject({ 'cmi.core.entry': 'ab-initio', 'cmi.core.student_name': 'Deltaker', 'cmi.student_data.mastery_score': '50' });
  expect(html).not.toMatch(/Ansatt|test\.example/);
  expect(policy).toContain(`frame-ancestors ${spor.url}`);
  expect(policy).not.toMatch(/unsafe-|connect-src|\*/);
});

test('what a SCO tells is recorded once, and is where it goes on', async () => {
  const commitId = randomUUID();
  const cmi = { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend', 'cmi.suspend_data': 'side 2', 'cmi.core.student_name': 'Noen andre' };
  const first = await tell(cmi, { commitId });
  expect([first.status, first.body]).toMatchObject([201, { statementId: commitId, stored: true, completed: [] }]);
  const before = await counts();
  expect((await tell(cmi, { commitId })).body.stored).toBe(false);
  expect((await tell(cmi)).body.stored).toBe(false);
  expect(await counts()).toEqual(before);
  expect((await begun()).cmi).toMatchObject({ 'cmi.core.entry': 'resume', 'cmi.suspend_data': 'side 2', 'cmi.core.student_name': 'Deltaker', 'cmi.core.total_time': '0000:00:10' });
});

test('who has passed has completed the lesson, with the points; and a rebuild comes to the same', async () => {
  const { body } = await tell({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80' }, { ended: true });
  expect(body.completed).toMatchObject([{ kind: 'lesson', title: 'Når alarmen går' }]);
  const [rows] = (await spor.database.query('SELECT score, max_score AS maxScore, success FROM attempt WHERE finished_at IS NOT NULL')) as unknown as [Record<string, unknown>[]];
  expect(rows).toEqual([{ score: 80, maxScore: 100, success: 1 }]);
  const before = await counts();
  expect((await spor.operator('rebuild')).code).toBe(0);
  expect(await counts()).toEqual(before);
});

test('the statements are the employee’s own, and the server’s words', async () => {
  const [rows] = (await spor.database.query('SELECT received FROM statement ORDER BY seq')) as unknown as [{ received: string }[]];
  const said = rows.map(({ received }) => JSON.parse(received) as { verb: { id: string }; object: { id: string }; actor?: unknown });
  expect(said.map(({ verb }) => verb.id.split('/').at(-1))).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  expect(new Set(said.map(({ object }) => object.id.replace(/[^/]*$/, '')))).toEqual(new Set([`${spor.env['SPOR_URL'] ?? 'http://localhost:3000'}/xapi/activities/exercise/`]));
  expect(said.every(({ actor }) => actor === undefined)).toBe(true);
});

describe('what is not told', () => {
  test.each<[string, Record<string, string>, object, number]>([
    ['by a name that is none of SCORM’s', { 'cmi.core.x; DROP': 'x' }, {}, 400],
    ['of something else', { __proto: 'x' }, {}, 400],
    ['at too great length', { 'cmi.suspend_data': 'x'.repeat(70_001) }, {}, 400],
    ['in too many places', Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`cmi.comments_from_learner.${index}.comment`, 'x'.repeat(60_000)])), {}, 400],
    ['of a time that can’t be', {}, { sessionSeconds: -1 }, 400],
    ['with an actor', {}, { actor: { mbox: 'mailto:sjefen@example.no' } }, 400],
    ['without a session', {}, { session: 'x' }, 400],
  ])('%s is refused', async (_, cmi, more, status) => {
    const before = await counts();
    expect((await tell(cmi, more)).status).toBe(status);
    expect(await counts()).toEqual(before);
  });

  test('by somebody else, or of an exercise that is no SCO, is not found', async () => {
    const other = await signedIn(spor, await anEmployee(spor, { unit: top }));
    expect((await tell({}, {}, other)).status).toBe(404);
    expect((await other.post(addressOf('launches'))).status).toBe(404);
    const { body } = await employee.get('/api/my-learning/courses/brann/lessons/valg');
    expect((await employee.post(addressOf('launches', body.exercises[0].id))).status).toBe(404);
    expect((await employee.post(addressOf('commits', body.exercises[0].id), { commitId: randomUUID(), session: SESSION, sessionSeconds: 1, ended: false, cmi: {} })).status).toBe(404);
  });
});

test('exported, imported and exported again, the course is the same, its packages with it', async () => {
  const [first, second] = [mkdtempSync(path.join(os.tmpdir(), 'spor-out-')), mkdtempSync(path.join(os.tmpdir(), 'spor-out-'))];
  const other = await anInstallation({ content: false });
  try {
    expect((await spor.operator('export-content', first)).code).toBe(0);
    // The types its H5P exercise is made with are the installation's own.
    expect((await other.operator('import-content')).code).toBe(0);
    const told = await other.operator('import-content', first);
    expect([told.code, told.output]).toEqual([0, expect.anything()]);
    expect((await other.operator('export-content', second)).code).toBe(0);
    const read = (folder: string) => readdirSync(path.join(folder, 'courses/brann'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort().map((file) => [path.relative(folder, file), readFileSync(file).toString('base64')]);
    expect(read(second)).toEqual(read(first));
    expect(read(first).map(([name]) => name)).toContain('courses/brann/media/brann.zip');
  } finally {
    await other.stop();
    for (const folder of [first, second]) rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test('nothing of all this has broken anything', () => expect(spor.api.output()).not.toMatch(/"level":(50|60)/));

import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { answered, openLesson } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf, type OwnExercise, SILENT_TYPE } from '../support/own-course.js';
import { anEmployee, signedIn } from '../support/people.js';

const COURSE = 'ovelser';
const CHOICE: OwnExercise = { library: 'Spor.Choice 1.0', params: { question: '<p>Hva er rett?</p>', alternatives: [{ text: 'Dette', correct: true }, { text: 'Det andre' }] } };
const SILENT: OwnExercise = { library: 'Test.Silent 1.0', params: { text: 'Les dette.' } };

let spor: Installation;
let client: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  await aCourseOf(spor, COURSE, { valg: CHOICE, stille: SILENT }, { types: SILENT_TYPE });
  client = await signedIn(spor, await anEmployee(spor));
});
afterAll(() => spor.stop());

async function exerciseOf(lesson: string) {
  const { enrolmentId, exercises } = await openLesson(client, COURSE, lesson);
  const id = exercises[0]?.id as string;
  return { id, at: `/api/enrolments/${enrolmentId}/exercises/${id}` };
}
const seen = async (lesson: string) => (await client.get(`/api/my-learning/courses/${COURSE}/lessons/${lesson}`)).body;
const attempts = async () => (await spor.database.query('SELECT exercise_id, number, started_at, finished_at, score, max_score, success FROM attempt ORDER BY exercise_id, number'))[0] as { number: number; score: number | null }[];

test('an exercise that says twice that it is done is one attempt, and its best counts', async () => {
  const { id, at } = await exerciseOf('valg');
  const say = async (verb: string, raw?: number) => {
    const statement = answered(id, { raw, max: 2 });
    expect((await client.post(`${at}/statements`, { ...statement, verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` }, ...(raw === undefined ? { result: undefined } : {}) })).status).toBe(201);
  };
  for (const raw of [2, 1]) {
    await say('interacted');
    await say('answered', raw);
    await say('answered', raw);
    await say('attempted');
  }
  expect((await attempts()).map(({ number, score }) => [number, score])).toEqual([[1, 2], [2, 1]]);
  expect((await seen('valg')).exercises).toMatchObject([{ best: { score: 2, of: 2 }, alwaysTells: true }]);
});

test('an exercise that never says that it is done, is done when the employee says so, once', async () => {
  const { at } = await exerciseOf('stille');
  expect((await seen('stille')).exercises).toMatchObject([{ finishedAt: null, alwaysTells: false }]);
  const body = { statementId: randomUUID() };
  const first = await client.post(`${at}/completions`, body);
  expect([first.status, first.body.completed.map(({ kind }: { kind: string }) => kind)]).toEqual([201, ['lesson', 'course']]);
  expect((await client.post(`${at}/completions`, body)).status).toBe(200);
  await client.post(`${at}/completions`, { statementId: randomUUID() });
  expect((await seen('stille')).exercises).toMatchObject([{ finishedAt: expect.any(String), best: null }]);
  expect(await attempts()).toHaveLength(3);
});

test('a rebuild makes the same attempts again', async () => {
  const before = await attempts();
  expect((await spor.operator('rebuild')).code).toBe(0);
  expect(await attempts()).toEqual(before);
});

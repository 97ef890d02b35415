import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { aRedis, type OwnRedis } from '../support/redis.js';
import { drained, eventually } from '../support/settled.js';

const COURSE = 'hva-er-innovasjon-i-lier';
let redis: OwnRedis;
let spor: Installation;
let hr: Client;
let unit: TestUnit;
let goalId: string;

const reached = async () => (await hr.get(`/api/goal-board/${goalId}`)).body.today.reached as number;
const goal = () => ({ title: 'Alle på nivå 1', orgUnitId: unit.id, competences: ['K3', 'K10'], level: 1, share: 0.8, startsOn: '2026-01-01', by: '2099-12-31' });
/** People made by SQL are no fact; a goal that is set again is counted again. */
const counted = async () => {
  await hr.put(`/api/goals/${goalId}`, goal());
  await drained(spor);
};
const learners = (count: number) => Promise.all(Array.from({ length: count }, async () => signedIn(spor, await anEmployee(spor, { unit }))));

beforeAll(async () => {
  redis = await aRedis();
  spor = await anInstallation({ worker: true, env: { REDIS_URL: redis.url } });
  unit = await aUnit(spor);
  hr = await signedIn(spor, await anEmployee(spor, { unit, roles: { hr: unit } }));
  await learners(5);
  const { body } = await hr.post('/api/goals', goal());
  goalId = body.id;
  await drained(spor);
});
afterAll(async () => {
  await spor.stop();
  await redis.remove();
});

test('from the last answer to the goal’s figure', async () => {
  const [one] = await learners(1);
  const before = await reached();
  await takeCourse(one as Client, COURSE);
  await eventually(reached, (now) => now === before + 1);
  const { body } = await (one as Client).get('/api/my-competence/K3/evidence');
  expect(body.attainments).toMatchObject([{ level: 1, evidence: [{ course: { slug: COURSE } }] }]);
});

test('an open dashboard hears of it without asking', async () => {
  const heard: string[] = [];
  const stream = await fetch(`${spor.url}/api/live`, { headers: { cookie: hr.cookies, accept: 'text/event-stream' } });
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  void (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) heard.push(new TextDecoder().decode(part.value));
  })().catch(() => undefined);
  const [one] = await learners(1);
  await takeCourse(one as Client, COURSE);
  await eventually(async () => heard.join(''), (text) => text.includes(goalId));
  await reader.cancel();
});

test('with Redis stopped, people go on learning; when it is back, everything arrives once', async () => {
  const before = await reached();
  const people = await learners(3);
  await redis.stop();
  for (const person of people) expect((await takeCourse(person, COURSE))?.status).toBe(201);
  await redis.start();
  await eventually(reached, (now) => now === before + 3, 30_000);
  await drained(spor);
  expect(await reached()).toBe(before + 3);
});

test('with Redis emptied again and again in the middle, everything arrives once', async () => {
  const before = await reached();
  const people = await learners(4);
  const taking = Promise.all(people.map((person) => takeCourse(person, COURSE)));
  let going = true;
  void taking.finally(() => (going = false));
  while (going) {
    await redis.empty();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await redis.empty();
  await eventually(reached, (now) => now === before + 4, 45_000);
  await drained(spor, 45_000);
  expect(await reached()).toBe(before + 4);
});

test('with the worker killed in the middle, nothing is lost or counted twice, and the rebuild is identical', async () => {
  const before = await reached();
  const people = await learners(6);
  await counted();
  const taking = Promise.all(people.map((person) => takeCourse(person, COURSE)));
  await eventually(reached, (now) => now > before);
  await spor.worker?.stop('SIGKILL');
  await taking;
  await spor.startWorker();
  await eventually(reached, (now) => now === before + 6, 45_000);
  await drained(spor, 45_000);
  await rebuildIsIdentical();
});

async function rebuildIsIdentical(): Promise<void> {
  const { code, output } = await spor.operator('rebuild');
  expect(output).toContain('Fullføringer: identisk');
  expect(output).toContain('Kompetanse: identisk');
  expect(output).toContain('Måltall: identisk');
  expect(code).toBe(0);
}

test('a rebuild while people learn loses nothing, and the one after it is identical', async () => {
  const before = await reached();
  const people = await learners(8);
  await counted();
  const rebuilding = (async () => {
    for (let times = 0; times < 3; times += 1) expect((await spor.operator('rebuild')).output).toContain('Måltall:');
  })();
  const last = await Promise.all(people.map((person) => takeCourse(person, COURSE)));
  expect(last.map((answer) => answer?.status)).toEqual(people.map(() => 201));
  await rebuilding;
  await eventually(reached, (now) => now === before + 8, 45_000);
  await drained(spor, 45_000);
  await rebuildIsIdentical();
});

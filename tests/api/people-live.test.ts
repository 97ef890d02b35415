import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { redisOptions } from '@spor/api/platform';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';

let spor: Installation;
let redis: Redis;
let [top, north, south] = [] as unknown as TestUnit[];
let nora: TestEmployee;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  redis = new Redis(redisOptions(spor.env.REDIS_URL as string));
  top = await aUnit(spor);
  north = await aUnit(spor, { parent: top });
  south = await aUnit(spor, { parent: top });
  nora = await anEmployee(spor, { unit: north });
});
afterAll(async () => {
  redis.disconnect();
  await spor.stop();
});

/** What the browser hears until it stops listening. */
async function listen(employee: TestEmployee) {
  const { cookies } = await signedIn(spor, employee);
  const heard: string[] = [];
  const request = http.get(`${spor.url}/api/live`, { headers: { cookie: cookies, accept: 'text/event-stream', 'accept-encoding': 'gzip, br' } });
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => request.once('response', resolve).once('error', reject));
  response.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
  response.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => response.once('close', () => resolve()));
  await until(() => heard.join('').includes('listening'));
  return { response, ended, text: () => heard.join(''), stop: () => request.destroy() };
}

async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await is()) return;
    await wait(25);
  }
  throw new Error('it never came');
}

const tell = (audience: string, event: object) => redis.publish(`spor:live:${audience}`, JSON.stringify(event));
const listeners = async (audience: string): Promise<number> => Number(((await redis.pubsub('NUMSUB', `spor:live:${audience}`)) as [string, number])[1]);

test('whoever leads a unit hears of those below it, and nobody else does', async () => {
  const leader = await anEmployee(spor, { unit: south, roles: { leader: top } });
  const stream = await listen(leader);
  await until(async () => (await listeners(`lead:${top.id}`)) > 0);
  expect(await listeners(`lead:${north.id}`)).toBe(0);
  await tell(`lead:${top.id}`, { topic: 'team' });
  await until(() => stream.text().includes('team'));
  stream.stop();
});

test('an employee hears what is for them, for their unit and for those above, and nothing else', async () => {
  const stream = await listen(nora);
  await until(async () => (await listeners(`unit:${top.id}`)) > 0);
  await tell('figures', { topic: 'goal' });
  await tell(`unit:${south.id}`, { topic: 'team' });
  await tell(`person:${nora.id}`, { topic: 'my-learning' });
  await tell(`unit:${top.id}`, { topic: 'my-competence' });
  await until(() => stream.text().includes('my-competence'));
  expect(stream.text()).toContain('event: changed\ndata: {"topic":"my-learning"}\n\n');
  expect(stream.text()).not.toMatch(/goal|team/);
  stream.stop();
});

test('HR hears that figures have changed', async () => {
  const stream = await listen(await anEmployee(spor, { unit: top, roles: { hr: top } }));
  await until(async () => (await listeners('figures')) > 0);
  await tell('figures', { topic: 'goal' });
  await until(() => stream.text().includes('"goal"'));
  stream.stop();
});

test('nothing on the way may hold events back, and no page is let in that may not', async () => {
  const stream = await listen(nora);
  expect(stream.response.headers).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' });
  expect(stream.response.headers['content-encoding']).toBeUndefined();
  stream.stop();
});

test('who leaves is no longer listened for', async () => {
  const ola = await anEmployee(spor, { unit: south });
  const stream = await listen(ola);
  await until(async () => (await listeners(`person:${ola.id}`)) === 1);
  stream.stop();
  await until(async () => (await listeners(`person:${ola.id}`)) === 0);
});

test('who is not signed in hears nothing', async () => {
  const answer = await fetch(`${spor.url}/api/live`);
  expect(answer.status).toBe(401);
});

test('the server stops at once though somebody listens', async () => {
  const stream = await listen(nora);
  const started = Date.now();
  await spor.api.stop();
  await stream.ended;
  expect(Date.now() - started).toBeLessThan(5000);
});

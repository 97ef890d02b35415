import http from 'node:http';
import { takeCourse } from '../support/course.js';
import { Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, type TestEmployee, type TestUnit } from '../support/people.js';
import { type RunningProcess, start } from '../support/processes.js';
import { eventually } from '../support/settled.js';

const COURSE = 'hva-er-innovasjon-i-lier';

let spor: Installation;
let unit: TestUnit;
let other: RunningProcess;

beforeAll(async () => {
  spor = await anInstallation();
  other = await start('api', spor.env);
  unit = await aUnit(spor);
});
afterAll(async () => {
  await other?.stop();
  await spor.stop();
});

const signedInAt = async (url: string, { email }: TestEmployee): Promise<Client> => new Client(url).signIn(email, PASSWORD);

/** What is heard on the line, until it is let go. */
function listen(client: Client, query = '') {
  let text = '';
  const request = http.get(`${client.url}/api/live${query}`, { headers: { cookie: client.cookies } }, (response) => response.on('data', (chunk: Buffer) => (text += chunk.toString())));
  request.on('error', () => undefined);
  return { told: () => [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data as string) as object), isOpen: () => text.includes('listening'), stop: () => request.destroy() };
}

test('who opens the line after something changed is told of it, once, also by another process', async () => {
  const nora = await anEmployee(spor, { unit });
  await takeCourse(await signedInAt(spor.url, nora), COURSE);
  for (const { url } of [spor, other]) {
    const line = listen(await signedInAt(url, nora), '?missed=60000');
    await eventually(async () => line.told(), (told) => told.length > 0);
    expect(line.told()).toEqual([{ topic: 'my-learning' }]);
    line.stop();
  }
});

test('nobody is told of what was before they read, nor of what is for somebody else', async () => {
  const [nora, ola] = [await anEmployee(spor, { unit }), await anEmployee(spor, { unit })];
  const noras = await signedInAt(spor.url, nora);
  await takeCourse(noras, COURSE);
  const lines = [listen(noras), listen(noras, '?missed=0'), listen(await signedInAt(spor.url, ola), '?missed=60000')];
  await eventually(async () => lines.every((line) => line.isOpen()), Boolean);
  const last = listen(noras, '?missed=60000');
  await eventually(async () => last.told(), (told) => told.length === 1);
  expect(lines.map((line) => line.told())).toEqual([[], [], []]);
  [...lines, last].forEach((line) => line.stop());
});

test.each(['-1', '60001', '1.5', 'snart'])('missed=%s is no time to have missed', async (missed) => {
  const nora = await signedInAt(spor.url, await anEmployee(spor, { unit }));
  const { status, body } = await nora.get(`/api/live?missed=${missed}`);
  expect(status).toBe(400);
  expect(body.code).toBe('http.invalid');
});

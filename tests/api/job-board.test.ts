import { type Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anAdministrator } from '../support/people.js';

const BOARD = '/api/job-board';
let spor: Installation;
let admin: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  admin = await anAdministrator(spor);
}, 60_000);
afterAll(() => spor.stop());

const isPaused = async (): Promise<boolean> => (await admin.get(`${BOARD}/api/queues`)).body.queues.find(({ name }: { name: string }) => name === 'reactions').isPaused;

test('the board is a page with its own files, under the rules of every other page', async () => {
  const page = await admin.get(BOARD);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/html/)]);
  expect(page.text).toContain('Spor: jobber');
  expect(page.headers.get('content-security-policy')).toBe((await admin.get('/api/me')).headers.get('content-security-policy'));
  const script = /src="([^"]+\.js)"/.exec(page.text)![1]!;
  const { status, headers } = await admin.get(script.startsWith('/') ? script : `${BOARD}/${script}`);
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/javascript/)]);
});

test('a queue is held back and let go there', async () => {
  expect(await isPaused()).toBe(false);
  expect((await admin.put(`${BOARD}/api/queues/reactions/pause`, {})).status).toBe(200);
  expect(await isPaused()).toBe(true);
  expect((await admin.put(`${BOARD}/api/queues/reactions/resume`, {})).status).toBe(200);
  expect(await isPaused()).toBe(false);
});

import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { anInstallation, type Installation } from '../support/installation.js';
import { faultsIn } from '../support/processes.js';
import { eventually } from '../support/settled.js';
import { anLrsClient, aStatement, type LrsClient, rowsOf } from '../support/xapi.js';

let spor: Installation;
let lrs: LrsClient;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  lrs = await anLrsClient(spor);
}, 60_000);
afterAll(() => spor.stop());

/** A connection on which bytes are sent by hand. */
async function aLine(): Promise<{ socket: Socket; said(): string; isClosed: Promise<void> }> {
  const { hostname, port } = new URL(spor.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  let all = '';
  socket.on('data', (chunk) => (all += chunk.toString()));
  const isClosed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  return { socket, said: () => all, isClosed };
}

const head = (first: string, ...more: string[]) => [`${first} HTTP/1.1`, 'host: x', `authorization: ${lrs.authorization}`, 'x-experience-api-version: 2.0.0', 'content-type: application/json', ...more, '', ''].join('\r\n');
const statementsNamed = async (ids: readonly string[]): Promise<number> => ((await spor.database.query('SELECT COUNT(*) AS n FROM statement WHERE id IN (?)', [ids])) as unknown as [{ n: number }[]])[0][0]!.n;

test('bodies that are cut short, whole or in chunks, store nothing', async () => {
  const before = await rowsOf(spor);
  const body = JSON.stringify(Array.from({ length: 50 }, () => aStatement()));
  for (let cut = 1; cut < body.length; cut += Math.floor(body.length / 12)) {
    for (const [header, text] of [[`content-length: ${body.length}`, body.slice(0, cut)], ['transfer-encoding: chunked', `${body.length.toString(16)}\r\n${body.slice(0, cut)}`]] as const) {
      const { socket, isClosed } = await aLine();
      socket.write(head('POST /xapi/statements', header) + text);
      socket.end();
      await isClosed;
    }
  }
  expect(await rowsOf(spor)).toEqual(before);
});

test('chunks that are none are refused, and the connection is closed', async () => {
  for (const chunk of ['zz\r\n{}\r\n0\r\n\r\n', '-1\r\n{}\r\n0\r\n\r\n', 'ffffffffffffffffff\r\n{}', '2\r\n{}x\r\n0\r\n\r\n']) {
    const { socket, said, isClosed } = await aLine();
    socket.write(head('POST /xapi/statements', 'transfer-encoding: chunked') + chunk);
    await isClosed;
    expect(said()).toMatch(/^HTTP\/1\.1 400 /);
  }
});

test('whoever hangs up while a batch is stored finds it stored whole or not at all', async () => {
  const batches = Array.from({ length: 20 }, () => Array.from({ length: 40 }, () => aStatement()));
  for (const [index, batch] of batches.entries()) {
    const body = JSON.stringify(batch);
    const { socket } = await aLine();
    socket.write(head('POST /xapi/statements', `content-length: ${Buffer.byteLength(body)}`) + body);
    // Some at once, some while it is prepared, some while it is stored.
    await new Promise((resolve) => setTimeout(resolve, index * 2));
    socket.destroy();
  }
  expect((await lrs.post('/statements', aStatement())).status).toBe(200);
  const counts = await Promise.all(batches.map((batch) => statementsNamed(batch.map(({ id }) => id))));
  expect(counts.filter((count) => count !== 0 && count !== 40)).toEqual([]);
});

test('requests that come in one go are answered in their order', async () => {
  const ids = Array.from({ length: 30 }, () => randomUUID());
  const { socket, said } = await aLine();
  socket.write(ids.map((id) => {
    const body = JSON.stringify(aStatement({ id }));
    return head('POST /xapi/statements', `content-length: ${Buffer.byteLength(body)}`) + body;
  }).join(''));
  await eventually(async () => said().split('HTTP/1.1 200').length - 1, (count) => count === ids.length);
  socket.destroy();
  expect([...said().matchAll(/\["([0-9a-f-]{36})"\]/g)].map(([, id]) => id)).toEqual(ids);
  expect(await statementsNamed(ids)).toBe(ids.length);
});

test('two hundred who send a byte now and then keep nobody else from being answered', async () => {
  const body = JSON.stringify(aStatement());
  const slow = await Promise.all(Array.from({ length: 200 }, () => aLine()));
  slow.forEach(({ socket }, index) => socket.write(index % 2 ? head('POST /xapi/statements', `content-length: ${body.length}`) : 'POST /xapi/statements HTTP/1.1\r\nhos'));
  let sent = 0;
  const dripping = setInterval(() => {
    sent += 1;
    slow.forEach(({ socket }, index) => socket.write(index % 2 ? body[sent]! : 't'));
  }, 100);
  for (let times = 0; times < 20; times += 1) {
    expect((await lrs.post('/statements', Array.from({ length: 10 }, () => aStatement()))).status).toBe(200);
    expect((await lrs.get('/statements', { limit: 5 })).status).toBe(200);
  }
  clearInterval(dripping);
  expect(sent).toBeGreaterThan(0);
  for (const { socket } of slow) socket.destroy();
  expect((await lrs.post('/statements', aStatement())).status).toBe(200);
  expect(faultsIn(spor.api.output())).toEqual([]);
});

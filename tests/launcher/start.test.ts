// `npm start` and `npm run spor`, in a checkout with stand-in programs, on real MariaDB and Redis.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeCheckout, type Checkout } from './checkout.js';
import { bareEnvironment, follow, freePort, listen, processesOf, runScript, until, type Running, type Settings } from './command.js';

const READY = /Spor er klar etter [\d,]+ s/;
let checkout: Checkout;
const started: Running[] = [];

beforeAll(() => { checkout = makeCheckout(); });
afterAll(async () => {
  for (const { child, ended } of started) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  }
  checkout.remove();
});

const dataDirectory = () => path.join(checkout.root, '.data');

function start(settings: Settings = {}): Running {
  const running = runScript(checkout.root, 'start.mjs', { settings });
  started.push(running);
  return running;
}

async function startReady(settings: Settings = {}): Promise<{ running: Running; port: number }> {
  const port = await freePort();
  const running = start({ PORT: String(port), ...settings });
  await running.writes(READY);
  return { running, port };
}

async function stop({ child, ended }: Running): Promise<number | NodeJS.Signals> {
  child.kill('SIGINT');
  return ended;
}

const tell = async (port: number): Promise<Record<string, string>> => (await fetch(`http://localhost:${port}`)).json() as Promise<Record<string, string>>;
const spor = (...args: string[]): Running => runScript(checkout.root, 'spor.mjs', { args });

test('a first start builds, starts everything, says where it is and who can sign in, and Ctrl-C ends it all', async () => {
  const { running, port } = await startReady();
  expect(running.output()).toContain(`http://localhost:${port}/admin`);
  expect(running.output()).toContain('ansatt@spor.example');
  expect(await tell(port)).toMatchObject({ SPOR_DEMO: '1', SPOR_DATA_DIR: dataDirectory(), REDIS_URL: expect.stringMatching(/^unix:\/\//) });
  expect(existsSync(path.join(checkout.root, 'learn/dist/index.html'))).toBe(true);

  expect(await stop(running)).toBe(0);
  expect(processesOf(checkout.root)).toEqual([]);
});

test('the secret is made once, and only its owner can read it', async () => {
  const secret = readFileSync(path.join(dataDirectory(), 'secret'), 'utf8');
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(statSync(path.join(dataDirectory(), 'secret')).mode & 0o077).toBe(0);
});

test('in production there is no demo', async () => {
  const { running, port } = await startReady({ NODE_ENV: 'production' });
  expect(await tell(port)).toMatchObject({ SPOR_DEMO: '0', SPOR_SECRET: readFileSync(path.join(dataDirectory(), 'secret'), 'utf8') });
  expect(running.output()).not.toContain('ansatt@spor.example');
  await stop(running);
});

describe('while one is running', () => {
  let running: Running;
  let port: number;
  beforeAll(async () => { ({ running, port } = await startReady()); });
  afterAll(async () => { await stop(running); });

  test('a second one on the same data says who has it, and leaves the first alone', async () => {
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`prosess ${running.child.pid}`);
    await expect(tell(port)).resolves.toBeDefined();
  });

  test("the operator's command works on the running database, and hands on its exit code", async () => {
    const asked = spor('sql', 'SELECT DATABASE() AS name');
    expect(await asked.ended).toBe(0);
    expect(asked.output()).toContain('[{"name":"spor"}]');
    expect(await spor('end', '7').ended).toBe(7);
  });

  test('a worker that ends is started again, and the person is told', async () => {
    const pid = () => Number(readFileSync(path.join(dataDirectory(), 'worker.pid'), 'utf8'));
    const first = pid();
    process.kill(first, 'SIGKILL');
    await running.writes(/Bakgrunnsarbeideren stoppet uventet \(SIGKILL\)[\s\S]*Bakgrunnsarbeideren er i gang igjen/);
    expect(pid()).not.toBe(first);
  });

  test('so is the api', async () => {
    process.kill(Number((await tell(port)).pid), 'SIGKILL');
    await running.writes(/Nettjeneren er i gang igjen/);
    await expect(tell(port)).resolves.toBeDefined();
  });

  test('killed in the middle, it takes its servers with it; the next start has every row', async () => {
    expect(await spor('sql', "INSERT INTO kept VALUES ('husket')").ended).toBe(0);
    running.child.kill('SIGKILL');
    await until(() => processesOf(checkout.root).length === 0, 'the servers to end');
    expect(existsSync(path.join(dataDirectory(), 'launcher.lock'))).toBe(true);

    ({ running, port } = await startReady());
    const asked = spor('sql', 'SELECT word FROM kept');
    await asked.ended;
    expect(asked.output()).toContain('husket');
  });
});

test('a database that ends takes everything down, with a message', async () => {
  const { running } = await startReady();
  const pid = Number(readFileSync(path.join(dataDirectory(), 'run/mariadb.pid'), 'utf8'));
  process.kill(pid, 'SIGKILL');
  expect(await running.ended).toBe(1);
  expect(running.output()).toMatch(/MariaDB stoppet uventet \(SIGKILL\)/);
  expect(processesOf(checkout.root)).toEqual([]);
});

test("the operator's command starts the database itself when nothing is running, and leaves nothing behind", async () => {
  const asked = spor('sql', 'SELECT word FROM kept');
  expect(await asked.ended).toBe(0);
  expect(asked.output()).toContain('husket');
  expect(processesOf(checkout.root)).toEqual([]);
});

test('a port that was asked for and is taken is named, with what to do', async () => {
  const taken = await listen();
  const running = start({ PORT: String(taken.port) });
  expect(await running.ended).toBe(1);
  expect(running.output()).toContain(`Port ${taken.port} er opptatt`);
  expect(running.output()).toContain(`PORT=${taken.port + 1} npm start`);
  await taken.close();
});

test('a port that is no number is named', async () => {
  const running = start({ PORT: 'åtti' });
  expect(await running.ended).toBe(1);
  expect(running.output()).toContain('PORT må være et tall');
});

test('without a wish, the next free port is taken and said', async () => {
  const taken = await listen(3000).catch(() => ({ close: async () => {} })); // or somebody else has it, which is as good
  const running = start();
  await running.writes(READY);
  const [, port] = await running.writes(/Port 3000 er opptatt, så Spor bruker port (\d+)/);
  expect(running.output()).toContain(`http://localhost:${port}/admin`);
  await stop(running);
  await taken.close();
});

test('with the same program, content and database there is nothing to prepare', async () => {
  const { running } = await startReady({ STAND_IN_FAILS: '1' });
  expect(running.output()).not.toContain('Innhold og demokommune');
  await stop(running);
});

test('what goes wrong while preparing is shown, and nothing is left running', async () => {
  rmSync(path.join(dataDirectory(), 'prepared'));
  const running = start({ PORT: String(await freePort()), STAND_IN_FAILS: '1' });
  expect(await running.ended).toBe(1);
  expect(running.output()).toContain('the content is wrong');
  expect(processesOf(checkout.root)).toEqual([]);
});

test.each(['SIGTERM', 'SIGKILL'] as const)('when npm is ended by %s, what it started ends too', async (signal) => {
  const npm = follow(spawn('npm', ['start'], { cwd: checkout.root, env: { ...bareEnvironment(), PORT: String(await freePort()) } }));
  await npm.writes(READY);
  npm.child.kill(signal);
  await until(() => !existsSync(path.join(dataDirectory(), 'launcher.lock')), 'the launcher to end in order');
  expect(processesOf(checkout.root)).toEqual([]);
});

test('a measurement gets servers of its own, and its exit code is handed on', async () => {
  const running = runScript(checkout.root, 'bench.mjs', { args: ['memory', '--short'] });
  expect(await running.ended).toBe(5);
  const told = JSON.parse(running.output()) as { args: string[]; DATABASE_URL: string };
  expect(told).toMatchObject({ args: ['memory', '--short'], REDIS_URL: expect.stringMatching(/^unix:/) });
  expect(told.DATABASE_URL).not.toContain(encodeURIComponent(dataDirectory()));
  expect(processesOf(checkout.root)).toEqual([]);
});

test('servers given by address are used, and no private ones are started', async () => {
  const given = { DATABASE_URL: process.env['DATABASE_URL'] as string, REDIS_URL: process.env['REDIS_URL'] as string };
  const data = path.join(checkout.root, 'other-data');
  const { running, port } = await startReady({ ...given, SPOR_DATA_DIR: data });
  expect(await tell(port)).toMatchObject(given);
  expect(existsSync(path.join(data, 'mariadb'))).toBe(false);
  expect(existsSync(path.join(data, 'redis'))).toBe(false);
  await stop(running);
});

// What a killed launcher leaves, and paths that are too long.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repository } from './checkout.js';
import { follow, processesOf, runScript, until } from './command.js';

let directory: string;
beforeEach(() => { directory = mkdtempSync(path.join(os.tmpdir(), 'spor-lock-')); });
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const lockBy = (pid: number, began: string) => writeFileSync(path.join(directory, 'launcher.lock'), JSON.stringify({ pid, began }));
const services = (data = directory) => runScript(repository, 'services.mjs', { args: [data, '--not-durable'] });

async function startsAndStops(data = directory): Promise<Record<string, string>> {
  const running = services(data);
  const [addresses] = await running.writes(/^\{.*\}$/m);
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  return JSON.parse(addresses) as Record<string, string>;
}

test('a lock of a process that is gone counts for nothing', async () => {
  lockBy(2 ** 22 - 1, '1');
  await startsAndStops();
});

test('nor does one whose process number now belongs to another process', async () => {
  lockBy(process.pid, 'some other time');
  await startsAndStops();
});

test('nor does one of a process that has ended and was never collected', async () => {
  // The shell becomes `sleep`, which does not collect the shell's child.
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [pid] = await follow(parent).writes(/\d+/);
  const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  await until(() => stat()[0] === 'Z', 'a zombie');
  lockBy(Number(pid), stat()[19]!);
  await startsAndStops();
  parent.kill();
});

test('a torn lock counts for nothing', async () => {
  writeFileSync(path.join(directory, 'launcher.lock'), '{"pid":');
  await startsAndStops();
});

test('a path too long for a socket gets its sockets in the temp folder', async () => {
  const long = path.join(directory, 'en-mappe-med-et-langt-navn-'.repeat(4));
  mkdirSync(long);
  const { REDIS_URL } = await startsAndStops(long);
  expect(REDIS_URL).not.toContain(long);
  expect(REDIS_URL).toMatch(/spor-\d+-[0-9a-f]{12}\/redis\.sock$/);
  expect(processesOf(directory)).toEqual([]);
});

test('Ctrl-C while the servers are starting leaves none of them', async () => {
  const running = services();
  await until(() => processesOf(directory).length > 1, 'a server process');
  running.child.kill('SIGINT');
  await running.ended;
  await until(() => processesOf(directory).length === 0, 'the servers to end');
});

// MariaDB and Redis absent: fetched as root, and fetched by a user who may not install anything.
// Both are tried on a copy of this machine from which they have been removed (bare-machine.sh).
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repository } from './checkout.js';
import { bareEnvironment, follow, runScript } from './command.js';

const NOBODY = '65534';
const BARE_MACHINE = path.join(__dirname, 'bare-machine.sh');
const onBareMachine = (user: string, ...command: string[]): [string, string[]] => [BARE_MACHINE, [path.join(repository, 'scripts'), user, ...command]];

/** Why this machine cannot try it; undefined when it can. */
function obstacle(): string | undefined {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return 'the machine has no apt-get';
  if (process.getuid?.() !== 0) return 'only root can make a copy of the machine';
  if (spawnSync(...onBareMachine(NOBODY, process.execPath, '--version')).status !== 0) return 'the machine allows no overlay of itself';
  return aptIsOffline() ? 'the package server does not answer' : undefined;
}

function aptIsOffline(): boolean {
  const address = spawnSync('apt-get', ['download', '--print-uris', 'redis-tools'], { encoding: 'utf8' }).stdout.match(/^'([^']+)'/)?.[1];
  if (!address) return false; // no package lists yet: the launcher fetches them
  const target = path.join(os.tmpdir(), `spor-apt-${process.pid}`);
  const { status } = spawnSync('/usr/lib/apt/apt-helper', ['download-file', address, target], { timeout: 20_000 });
  rmSync(target, { force: true });
  return status !== 0;
}

const why = obstacle();
const whereItCan = why ? test.skip : test;
const named = (name: string) => (why ? `${name} (not tried: ${why})` : name);

async function startsOnBareMachine(user: string): Promise<string> {
  const running = follow(spawn(...onBareMachine(user, process.execPath, 'scripts/services.mjs', '/spor/.data'), { env: bareEnvironment() }));
  const [addresses] = await running.writes(/^\{.*\}$/m);
  expect(JSON.parse(addresses)).toEqual({ DATABASE_URL: expect.stringMatching(/^mysql:/), REDIS_URL: expect.stringMatching(/^unix:/) });
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  return running.output();
}

whereItCan(named('as root they are installed'), async () => {
  expect(await startsOnBareMachine('0')).toContain('Installerer mariadb-server-core og redis-tools med apt-get');
});

whereItCan(named('without root they are unpacked beside the data'), async () => {
  expect(await startsOnBareMachine(NOBODY)).toContain('Henter mariadb-server-core og redis-tools og pakker ut i /spor/.data/opt');
});

test('where they cannot be had, one message says what to do', async () => {
  const empty = mkdtempSync(path.join(os.tmpdir(), 'spor-empty-'));
  const running = runScript(repository, 'services.mjs', { args: [path.join(empty, 'data')], settings: { SPOR_BINARY_DIRS: empty, PATH: empty } });
  expect(await running.ended).toBe(1);
  expect(running.output()).toMatch(/Mangler MariaDB og Redis på denne maskinen[\s\S]*apt-get install[\s\S]*brew install[\s\S]*docker compose up[\s\S]*DATABASE_URL/);
  rmSync(empty, { recursive: true });
});

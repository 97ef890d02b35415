// The MariaDB and Redis programs: found on the machine, or fetched.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fetchPackages } from './packages.mjs';
import { findExecutable, searchPath } from './processes.mjs';

/**
 * @typedef {object} Program
 * @property {string} file absolute path
 * @property {NodeJS.ProcessEnv} environment what it needs to find its libraries
 * @property {string} [unpackedIn] root of the unpacked packages it comes from
 * @property {string} [calledAs] the name it must be called by
 */

const PACKAGE = { mariadb: 'mariadb-server-core', redis: 'redis-tools' };

/** Debian puts servers in /usr/sbin, which an ordinary user's PATH lacks. */
const USUAL_FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/usr/libexec', '/opt/homebrew/bin', '/opt/homebrew/opt/mariadb/bin'];

/** SPOR_BINARY_DIRS replaces the folders searched: for a machine with the servers in an unusual place, and for the tests. */
function folders() {
  const chosen = process.env.SPOR_BINARY_DIRS;
  return chosen === undefined ? [...searchPath(), ...USUAL_FOLDERS] : chosen.split(path.delimiter);
}

function find(names, unpackedIn) {
  const unpacked = findExecutable(names, [path.join(unpackedIn, 'usr/sbin'), path.join(unpackedIn, 'usr/bin')]);
  if (unpacked) return { file: unpacked, unpackedIn, environment: { ...process.env, LD_LIBRARY_PATH: librariesIn(unpackedIn) } };
  const file = findExecutable(names, folders());
  return file && { file, environment: process.env };
}

function librariesIn(unpackedIn) {
  const architectures = ['lib', 'usr/lib'].map((folder) => path.join(unpackedIn, folder)).filter(existsSync)
    .flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('-linux-gnu')).map((name) => path.join(folder, name)));
  return architectures.join(':');
}

/** @returns {Program | undefined} */
export const findMariadb = (unpackedIn) => find(['mariadbd'], unpackedIn);

/** @returns {Program | undefined} */
export function findRedis(unpackedIn) {
  const server = find(['redis-server', 'valkey-server'], unpackedIn);
  if (server) return server;
  // Debian's redis-tools holds the same program under this name; what it does is decided by the name it is called by.
  const checker = find(['redis-check-rdb'], unpackedIn);
  return checker && isRedisServer(checker) ? { ...checker, calledAs: 'redis-server' } : undefined;
}

function isRedisServer({ file, environment }) {
  const answer = spawnSync(file, ['--version'], { argv0: 'redis-server', encoding: 'utf8', env: environment });
  return answer.stdout?.startsWith('Redis server') ?? false;
}

/** The folder with MariaDB's SQL for its own system tables. */
export function mariadbShare({ file }) {
  const beside = path.resolve(path.dirname(realpathSync(file)), '../share');
  const candidates = [beside, '/usr/share'].flatMap((folder) => [path.join(folder, 'mysql'), path.join(folder, 'mariadb')]);
  const share = candidates.find((folder) => systemTableFile(folder, 'system_tables.sql'));
  if (!share) throw new Error(`Fant ikke systemtabellene til MariaDB ved ${file}.`);
  return share;
}

/** Up to 10.x the files are called mysql_*, from 11 on mariadb_*. */
export const systemTableFile = (share, name) =>
  [`mysql_${name}`, `mariadb_${name}`].map((file) => path.join(share, file)).find(existsSync);

/**
 * The programs that are needed, fetched when they are missing.
 * @param {{ needed: ('mariadb' | 'redis')[], unpackedIn: string, tell: (line: string) => void }} wish
 * @returns {Promise<{ mariadb?: Program, redis?: Program }>}
 */
export async function ensureBinaries({ needed, unpackedIn, tell }) {
  const finders = { mariadb: findMariadb, redis: findRedis };
  const found = () => Object.fromEntries(needed.map((name) => [name, finders[name](unpackedIn)]));
  const missing = (programs) => needed.filter((name) => !programs[name]);

  let programs = found();
  if (missing(programs).length === 0) return programs;
  const reason = await fetchPackages(missing(programs).map((name) => PACKAGE[name]), { unpackedIn, tell });
  programs = found();
  if (missing(programs).length === 0) return programs;
  throw new Error(cannotGet(missing(programs), reason));
}

const cannotGet = (missing, reason) => [
  `Mangler ${missing.map((name) => ({ mariadb: 'MariaDB', redis: 'Redis' })[name]).join(' og ')} på denne maskinen${reason ? ` (${reason})` : ''}.`,
  'Velg én av disse måtene, og prøv igjen:',
  '  Debian og Ubuntu:  sudo apt-get install mariadb-server-core redis-tools',
  '  macOS:             brew install mariadb redis',
  '  Docker:            docker compose up',
  '  Egne servere:      sett DATABASE_URL og REDIS_URL',
].join('\n');

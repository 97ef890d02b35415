// A private MariaDB on a unix socket: no port, no configuration of the machine, files only under the data directory.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mariadbShare } from './binaries.mjs';
import { createDatabaseFiles } from './mariadb-files.mjs';
import { endLeftOver, endProcess, spawnServer } from './processes.mjs';
import { answersOn, socketDirectory, waitForServer } from './sockets.mjs';

const places = (dataDirectory) => {
  const run = socketDirectory(dataDirectory);
  return {
    run,
    files: path.join(dataDirectory, 'mariadb'),
    passwordFile: path.join(dataDirectory, 'mariadb.password'),
    logFile: path.join(dataDirectory, 'mariadb.log'),
    socket: path.join(run, 'mariadb.sock'),
    pidFile: path.join(run, 'mariadb.pid'),
  };
};

/** The DATABASE_URL of the private MariaDB of a data directory, whoever started it. */
export function mariadbUrl(dataDirectory, schema = 'spor') {
  const { passwordFile, socket } = places(dataDirectory);
  return `mysql://spor:${readFileSync(passwordFile, 'utf8').trim()}@localhost/${schema}?socketPath=${encodeURIComponent(socket)}`;
}

export const mariadbAnswers = (dataDirectory) => answersOn(places(dataDirectory).socket)();

/**
 * @param {{ dataDirectory: string, program: import('./binaries.mjs').Program, durable?: boolean, bufferPool?: string }} wish
 *   durable: every commit reaches the disk before it is answered; bufferPool: as MariaDB writes sizes, e.g. '64M'
 */
export async function startMariadb({ dataDirectory, program, durable = true, bufferPool = '64M' }) {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const { run, files, passwordFile, logFile, socket, pidFile } = places(dataDirectory);
  await endLeftOver(pidFile, files);
  const always = fileSettings(program);
  if (!existsSync(files)) await createDatabaseFiles({ files, passwordFile, logFile, program, settings: always });
  const args = [...always, `--datadir=${files}`, `--socket=${socket}`, `--pid-file=${pidFile}`, `--tmpdir=${run}`,
    `--innodb-buffer-pool-size=${bufferPool}`, ...SERVER_SETTINGS, ...(durable ? [] : WITHOUT_DURABILITY)];
  const child = spawnServer(program.file, args, { logFile, cwd: dataDirectory, env: program.environment });
  await waitForServer({ name: 'MariaDB', child, logFile, answers: answersOn(socket) });
  return { name: 'MariaDB', child, logFile, stop: () => endProcess(child.pid) };
}

/** The same for making the files and for serving them; --no-defaults must be the first, or /etc/mysql leaks in. */
function fileSettings(program) {
  return ['--no-defaults',
    ...(process.getuid?.() === 0 ? ['--user=root'] : []), // MariaDB refuses to run as root unless it is told to
    ...(program.unpackedIn ? unpackedSettings(program) : []),
    '--innodb-data-file-path=ibdata1:4M:autoextend', '--innodb-autoextend-increment=4',
    '--innodb-temp-data-file-path=ibtmp1:4M:autoextend', '--innodb-log-file-size=64M'];
}

function unpackedSettings(program) {
  const share = mariadbShare(program);
  return [`--basedir=${program.unpackedIn}/usr`, `--lc-messages-dir=${share}`, `--character-sets-dir=${share}/charsets`, `--plugin-dir=${program.unpackedIn}/usr/lib/mysql/plugin`];
}

const SERVER_SETTINGS = [
  '--skip-networking', '--skip-log-bin', '--skip-name-resolve', '--skip-symbolic-links', '--local-infile=0', '--default-time-zone=+00:00',
  // The only collation with right Norwegian order in both MariaDB and MySQL.
  '--character-set-server=utf8mb4', '--collation-server=utf8mb4_danish_ci',
  '--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY',
  // Small: a laptop runs this beside a browser.
  '--performance-schema=OFF', '--innodb-log-buffer-size=4M', '--key-buffer-size=1M', '--aria-pagecache-buffer-size=4M', '--tmp-table-size=8M',
  '--max-heap-table-size=8M', '--table-open-cache=400', '--table-definition-cache=400', '--thread-cache-size=8', '--max-connections=150',
];

const WITHOUT_DURABILITY = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--innodb-flush-method=nosync'];

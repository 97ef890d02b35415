// A private Redis on a unix socket.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endLeftOver, endProcess, spawnServer } from './processes.mjs';
import { ask, socketDirectory, waitForServer } from './sockets.mjs';

const socketOf = (dataDirectory) => path.join(socketDirectory(dataDirectory), 'redis.sock');

/** The REDIS_URL of the private Redis of a data directory, whoever started it. */
export const redisUrl = (dataDirectory) => `unix://${socketOf(dataDirectory)}`;

/** While it reads its files again it takes connections, but answers nothing useful: hence the question. */
export const redisAnswers = async (dataDirectory) => (await ask(socketOf(dataDirectory), 'PING\r\n'))?.startsWith('+PONG') ?? false;

/** @param {{ dataDirectory: string, program: import('./binaries.mjs').Program, durable?: boolean }} wish */
export async function startRedis({ dataDirectory, program, durable = true }) {
  const files = path.join(dataDirectory, 'redis');
  const socket = socketOf(dataDirectory);
  const pidFile = path.join(path.dirname(socket), 'redis.pid');
  const logFile = path.join(dataDirectory, 'redis.log');
  mkdirSync(files, { recursive: true, mode: 0o700 });
  await endLeftOver(pidFile, 'redis');

  const args = ['--port', '0', '--unixsocket', socket, '--unixsocketperm', '700', '--dir', files, '--daemonize', 'no', '--databases', '16',
    '--maxmemory-policy', 'noeviction', '--appendonly', durable ? 'yes' : 'no', '--save', durable ? '300 100' : ''];
  const child = spawnServer(callable(program, path.dirname(socket)), args, { logFile, cwd: dataDirectory, env: program.environment });
  if (child.pid) writeFileSync(pidFile, String(child.pid));
  await waitForServer({ name: 'Redis', child, logFile, answers: () => redisAnswers(dataDirectory) });
  return { name: 'Redis', child, logFile, stop: () => endProcess(child.pid) };
}

/** The path to start a program by, with the name it must be called by. */
function callable(program, folder) {
  if (!program.calledAs) return program.file;
  const link = path.join(folder, program.calledAs);
  rmSync(link, { force: true });
  symlinkSync(program.file, link);
  return link;
}

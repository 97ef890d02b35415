// Unix sockets: where they lie, and whether somebody answers on them.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { hasEnded, lastLines, sleep } from './processes.mjs';

/** Linux has 108 bytes for the path of a socket with its closing zero; macOS has 104. */
const LONGEST_PATH = process.platform === 'linux' ? 107 : 103;
const LONGEST_NAME = 'mariadb.sock';

/** The folder for the sockets of a data directory, open to its owner only: inside it, or in the temp folder when the path is too long. */
export function socketDirectory(dataDirectory) {
  const inside = path.join(dataDirectory, 'run');
  if (Buffer.byteLength(path.join(inside, LONGEST_NAME)) <= LONGEST_PATH) return ownDirectory(inside);
  const digest = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12);
  return ownDirectory(path.join(os.tmpdir(), `spor-${process.getuid?.() ?? 0}-${digest}`));
}

function ownDirectory(directory) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  // The temp folder is open to all: somebody else may have made this name first, to read what passes through.
  if (statSync(directory).uid !== process.getuid?.()) throw new Error(`${directory} tilhører en annen bruker.`);
  chmodSync(directory, 0o700);
  return directory;
}

/**
 * What a server answers on a unix socket, or undefined when nobody listens.
 * @param {string} [question] sent first; without it a connection is answer enough ('')
 */
export function ask(socket, question) {
  return new Promise((resolve) => {
    const connection = net.connect(socket);
    const done = (answer) => { connection.destroy(); resolve(answer); };
    connection.once('connect', () => (question ? connection.write(question) : done('')));
    connection.once('data', (data) => done(data.toString()));
    connection.once('error', () => done(undefined));
    connection.once('close', () => done(undefined));
  });
}

/** Waits until `answers()` says true; an error with the server's last words when it ends or keeps silent. */
export async function waitForServer({ name, child, logFile, answers, patience = 60_000 }) {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(15)) {
    if (hasEnded(child)) throw new Error(`${name} stoppet under oppstart (${child.exitCode ?? child.signalCode}):\n${lastLines(logFile)}`);
    if (child.pid === undefined) throw new Error(`${name} lot seg ikke starte.`);
    if (await answers()) return;
  }
  throw new Error(`${name} svarte ikke innen ${patience / 1000} sekunder:\n${lastLines(logFile)}`);
}

export const answersOn = (socket) => async () => existsSync(socket) && (await ask(socket)) !== undefined;

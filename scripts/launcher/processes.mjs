// Starting, following and ending operating-system processes.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Absolute path of the first of `names` that may be executed in one of `directories`; undefined when there is none. */
export function findExecutable(names, directories) {
  for (const name of names) {
    for (const directory of directories.filter(Boolean)) {
      const file = path.join(directory, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch { /* the next folder */ }
    }
  }
  return undefined;
}

export const searchPath = () => (process.env.PATH ?? '').split(path.delimiter);

/**
 * Runs a command to its end. Never throws: a command that cannot be started has status 127.
 * @returns {Promise<{status: number, stdout: string, stderr: string}>}
 */
export function run(command, args, { input, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
    const written = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) child[stream]?.on('data', (chunk) => { written[stream] += chunk; });
    child.stdin?.on('error', () => { /* the command ended without reading it all: its status tells */ });
    child.stdin?.end(input);
    child.once('error', (error) => resolve({ status: 127, ...written, stderr: error.message }));
    child.once('close', (code) => resolve({ status: code ?? 1, ...written }));
  });
}

/** Whether a child process has ended. */
export const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/**
 * Starts a server whose output goes to a file.
 *
 * It gets a process group of its own, because Ctrl-C in a terminal goes to the whole group, and the launcher must end
 * things in order. The price is that it would survive a launcher ended by kill -9; on Linux the kernel ends it then.
 */
export function spawnServer(file, args, { logFile, ...options }) {
  const setpriv = process.platform === 'linux' && findExecutable(['setpriv'], [...searchPath(), '/usr/bin']);
  const [command, ...rest] = setpriv ? [setpriv, '--pdeathsig', 'TERM', '--', file, ...args] : [file, ...args];
  const log = openSync(logFile, 'a');
  const child = spawn(command, rest, { stdio: ['ignore', log, log], detached: true, ...options });
  closeSync(log);
  child.on('error', () => { /* told by whoever waits for the server to answer */ });
  return child;
}

/**
 * When a process began, in a form that can only be compared; undefined when there is no such process.
 * Process numbers are used again, so a number alone does not say that it is still the same process.
 */
export function startOf(pid) {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined;
  }
  const [state, ...fields] = statusFields(pid);
  // A zombie has ended, though nobody has collected it: process 1 of a container may never do.
  return state === undefined || 'ZX'.includes(state) ? undefined : fields[18];
}

/** The parent of a process; undefined when there is no such process, and outside Linux. */
export const parentOf = (pid) => statusFields(pid)[1];

/** What Linux says of a process, from its state on: proc_pid_stat(5) without the first two fields. */
function statusFields(pid) {
  return readText(`/proc/${pid}/stat`).replace(/^.*\) /s, '').split(' ').filter(Boolean);
}

/** The command line of a running process, '' when there is none. */
export function commandLineOf(pid) {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
  }
  return readText(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

/** Asks a process to end, and forces it when it has not done so in `patience` milliseconds. */
export async function endProcess(pid, patience = 20_000) {
  const began = startOf(pid);
  if (began === undefined) return;
  signal(pid, 'SIGTERM');
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(20)) {
    if (startOf(pid) !== began) return;
  }
  signal(pid, 'SIGKILL');
  await sleep(50);
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch { /* it has just ended */ }
}

/** Ends the server that a pid file names, when a killed launcher left it running. `mark` must be in its command line. */
export async function endLeftOver(pidFile, mark) {
  const pid = Number(readText(pidFile));
  if (pid > 1 && commandLineOf(pid).includes(mark)) await endProcess(pid);
}

export const lastLinesOf = (text, count = 12) => text.trim().split('\n').slice(-count).join('\n');

/** The last lines of a file: what a server said before it ended. */
export const lastLines = (file, count) => lastLinesOf(readText(file), count);

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

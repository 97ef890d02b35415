// The program's own processes: api and worker, which are kept running, and the operator's command.
import { fork, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs';
import readline from 'node:readline';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { MEMORY_FLAGS } from './memory.mjs';
import { root } from './places.mjs';
import { endProcess, lastLines, lastLinesOf } from './processes.mjs';

const END_WITH_LAUNCHER = pathToFileURL(path.join(import.meta.dirname, 'end-with-launcher.mjs')).href;
/** They promise to end within ten seconds. */
const PATIENCE = 12_000;
const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** One that has run this long was well: the next trouble is a new one. */
const WELL_AFTER = 60_000;

/**
 * Starts a program and starts it again whenever it ends, after a pause that doubles.
 *
 * @param {object} what
 * @param {string} what.name for people
 * @param {string} what.file under the root; sends `{ ready: true, url? }` when it can work
 * @param {NodeJS.ProcessEnv} what.environment
 * @param {string} what.logFile what it writes; SPOR_LOG=terminal writes to the terminal instead
 * @param {(line: string) => void} what.tell
 * @returns {{ ready: Promise<{ url?: string }>, stop: () => Promise<void> }} ready fails when it ends before it was ready for the first time
 */
export function keepRunning(what) {
  const state = { child: undefined, stopping: false, timer: undefined, pause: SHORTEST_PAUSE };
  const ready = new Promise((resolve, reject) => begin(what, state, { resolve, reject }));
  return {
    ready,
    async stop() {
      state.stopping = true;
      clearTimeout(state.timer);
      if (state.child?.pid) await endProcess(state.child.pid, PATIENCE);
    },
  };
}

function begin(what, state, first) {
  const began = Date.now();
  let wasReady = false;
  state.child = forkProgram(what);
  state.child.on('message', (message) => {
    if (!message?.ready) return;
    wasReady = true;
    if (first) first.resolve(message);
    else what.tell(`${what.name} er i gang igjen.`);
  });
  state.child.once('exit', (code, signal) => {
    if (state.stopping) return;
    if (first && !wasReady) first.reject(new Error(`${what.name} startet ikke (${code ?? signal}):\n${lastLines(what.logFile)}`));
    else beginAgain(what, state, { ended: code ?? signal, ran: Date.now() - began });
  });
}

function beginAgain(what, state, { ended, ran }) {
  if (ran > WELL_AFTER) state.pause = SHORTEST_PAUSE;
  what.tell(`${what.name} stoppet uventet (${ended}) og startes igjen om ${state.pause / 1000} s. Loggen ligger i ${what.logFile}`);
  state.timer = setTimeout(() => begin(what, state), state.pause);
  state.pause = Math.min(state.pause * 2, LONGEST_PAUSE);
}

/** In a process group of its own, so that Ctrl-C reaches the launcher only. */
function forkProgram({ file, environment, logFile }) {
  const toTerminal = process.env.SPOR_LOG === 'terminal';
  const output = toTerminal ? 'inherit' : openLog(logFile);
  const child = fork(path.join(root, file), [], { cwd: root, env: environment, detached: true, execArgv: [...MEMORY_FLAGS, '--import', END_WITH_LAUNCHER], stdio: ['ignore', output, output, 'ipc'] });
  if (!toTerminal) closeSync(output);
  return child;
}

/** Keeps one old log beside the present one. */
function openLog(file) {
  if (existsSync(file) && statSync(file).size > 10_000_000) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** The operator's command with a verb, told line by line. */
export async function runCommand(args, { environment, tell }) {
  const child = spawn(process.execPath, [path.join(root, 'api/dist/cli.js'), ...args], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk) => { complaints += chunk; });
  readline.createInterface({ input: child.stdout }).on('line', tell);
  const code = await new Promise((resolve) => { child.once('close', resolve); });
  if (code !== 0) throw new Error(`«spor ${args.join(' ')}» mislyktes (${code}):\n${lastLinesOf(complaints, 30)}`);
}

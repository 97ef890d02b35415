// Built programs as processes of their own, so that their CPU and memory are theirs alone.
import { fork, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { lastLines } from '../../../scripts/launcher/processes.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

/**
 * Starts a program that says over IPC when it is ready. Its log goes to a file, as `npm start` does it.
 * @returns {Promise<{ pid: number, url: string, stop: () => Promise<void> }>}
 */
export function begin({ file, env, logFile, execArgv = [] }) {
  const log = openSync(logFile, 'a');
  const child = fork(path.join(ROOT, file), [], { cwd: ROOT, env, execArgv, stdio: ['ignore', log, log, 'ipc'] });
  closeSync(log);
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => reject(new Error(`${file} ended (${code ?? signal}):\n${lastLines(logFile)}`)));
    child.once('message', ({ url = '' }) => {
      child.removeAllListeners('exit');
      resolve({ pid: child.pid, url: url.replace('[::1]', '127.0.0.1').replace('0.0.0.0', '127.0.0.1'), stop: () => end(child) });
    });
  });
}

/** @throws with what it said when it does not end well */
export async function runToEnd(args, env) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said += chunk; });
  const code = await new Promise((resolve) => { child.once('close', resolve); });
  if (code !== 0) throw new Error(`${args.join(' ')} (${code}):\n${said}`);
}

/** Asks one of our own processes to end, and waits for it. */
export const end = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

import { type ChildProcess, fork, spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

export interface RunningProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything it has printed. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a built program and waits until it says that it is ready. */
export function start(program: 'api' | 'workers', env: NodeJS.ProcessEnv): Promise<RunningProcess> {
  const child = fork(path.join(ROOT, program, 'dist/main.js'), [], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const lines = listen(child);
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => reject(new Error(`${program} ended (${code ?? signal}):\n${lines.join('')}`)));
    child.once('message', ({ url }: { url?: string }) => {
      child.removeAllListeners('exit');
      resolve({ url: (url ?? '').replace('[::1]', 'localhost').replace('0.0.0.0', 'localhost'), pid: child.pid as number, output: () => lines.join(''), stop: (signal = 'SIGTERM') => end(child, signal) });
    });
  });
}

/** Runs the operator's command. */
export function operator(env: NodeJS.ProcessEnv, ...words: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [path.join(ROOT, 'api/dist/cli.js'), ...words], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines = listen(child);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output: lines.join('') })));
}

/** Lines in which a process says that something failed. */
export const faultsIn = (output: string): string[] => output.split('\n').filter((line) => /"level":(50|60)/.test(line));

function listen(child: ChildProcess): string[] {
  const lines: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  return lines;
}

const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });

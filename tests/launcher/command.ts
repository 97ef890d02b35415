// Running the launcher's commands as a person does, and looking at what they leave.
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

export interface Running {
  readonly child: ChildProcess;
  /** Everything it has written so far. */
  output(): string;
  /** Waits until it has written this; fails when it ends before. */
  writes(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}

export type Settings = Record<string, string>;

/** As in a terminal of a person who has set nothing: what this test run was given must not leak in. */
export function bareEnvironment(): Settings {
  const ours = /^(SPOR_|npm_|JEST_|NODE_|DATABASE_URL$|REDIS_URL$|PORT$|CI$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))) as Settings;
}

export function runScript(root: string, script: string, { settings = {}, args = [] }: { settings?: Settings; args?: string[] } = {}): Running {
  return follow(spawn(process.execPath, [path.join(root, 'scripts', script), ...args], { cwd: root, env: { ...bareEnvironment(), ...settings } }));
}

export function follow(child: ChildProcess): Running {
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { written += chunk.toString(); });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => { child.once('close', (code, signal) => resolve(code ?? signal ?? 1)); });
  let over = false;
  void ended.then(() => { over = true; });
  return {
    child,
    ended,
    output: () => written,
    async writes(pattern) {
      const found = await until(() => written.match(pattern) ?? (over ? 'over' : undefined), `${pattern} in:\n${written}`);
      if (found === 'over') throw new Error(`ended without ${pattern}:\n${written}`);
      return found;
    },
  };
}

/** Asks again until there is an answer. */
export async function until<T>(question: () => T | undefined | false, what: string, patience = 60_000): Promise<T> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(25)) {
    const answer = question();
    if (answer) return answer;
  }
  throw new Error(`waited in vain for ${what}`);
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** The processes whose command line names this folder. Linux only, as the tests that use it. */
export function processesOf(directory: string): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => commandLine(pid).includes(directory));
}

export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** A port that nobody listens on, or a listener on one when `occupied`. */
export async function listen(port = 0): Promise<{ port: number; close(): Promise<void> }> {
  const server = net.createServer();
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, resolve); });
  return { port: (server.address() as net.AddressInfo).port, close: () => new Promise((resolve) => { server.close(() => resolve()); }) };
}

export async function freePort(): Promise<number> {
  const { port, close } = await listen();
  await close();
  return port;
}

// The npm packages: installed when they are not those of the lockfile.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './processes.mjs';
import { root } from './places.mjs';

/** npm writes the second file when an installation is whole, so a broken one counts as none. */
const readLockfile = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;

/**
 * Compares what is wanted with what is there, version by version: a switched branch changes the lockfile's time without
 * changing a version, and installing again takes a minute.
 */
export function packagesAreInstalled() {
  try {
    const installed = readLockfile('node_modules/.package-lock.json');
    return Object.entries(readLockfile('package-lock.json'))
      .filter(([place, wanted]) => place !== '' && !wanted.optional)
      .every(([place, wanted]) => installed[place] !== undefined && installed[place].version === wanted.version);
  } catch {
    return false;
  }
}

export async function installNpmPackages() {
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...first] = npm;
  const outcome = await run(command, [...first, ...args], { cwd: root });
  if (outcome.status !== 0) throw new Error(`npm ci mislyktes:\n${(outcome.stderr || outcome.stdout).trim().split('\n').slice(0, 15).join('\n')}`); // what is wrong comes first, then advice
}

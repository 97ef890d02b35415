// Debian and Ubuntu packages: installed as root, otherwise unpacked into a folder of our own.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findExecutable, run, searchPath } from './processes.mjs';

const apt = () => findExecutable(['apt-get'], searchPath());
const isRoot = () => process.getuid?.() === 0;
const inEnglish = () => ({ ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' });

/**
 * Gets packages by the way that is open here.
 * @returns {Promise<string | undefined>} why it did not succeed, in one line
 */
export async function fetchPackages(packages, { unpackedIn, tell }) {
  if (!apt()) return 'maskinen har ikke apt-get';
  if (isRoot()) {
    tell(`Installerer ${packages.join(' og ')} med apt-get`);
    return installPackages(packages);
  }
  tell(`Henter ${packages.join(' og ')} og pakker ut i ${unpackedIn}`);
  return unpackPackages(packages, unpackedIn);
}

/**
 * Installs packages on the system.
 * @returns {Promise<string | undefined>} why it did not succeed
 */
export async function installPackages(packages) {
  // --reinstall: a package may be written down as installed though its program is gone.
  const install = () => run(apt(), ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '-qq', '--reinstall', '--no-install-recommends', ...packages], { env: inEnglish() });
  let outcome = await install();
  if (outcome.status !== 0) {
    await run(apt(), ['-o', 'DPkg::Lock::Timeout=120', 'update', '-qq'], { env: inEnglish() });
    outcome = await install();
  }
  return outcome.status === 0 ? undefined : lastLine(outcome);
}

/** Without root: the same signed packages, with apt's state in a folder of our own; nothing on the system changes. */
async function unpackPackages(packages, unpackedIn) {
  if (!findExecutable(['dpkg-deb'], searchPath())) return 'maskinen har ikke dpkg-deb';
  const work = `${unpackedIn}.${process.pid}`;
  try {
    return (await download(packages, work)) ?? (await unpack(work, unpackedIn));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function download(packages, work) {
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'debs']) mkdirSync(path.join(work, folder), { recursive: true });
  const own = ['-o', `Dir::State=${work}/state`, '-o', `Dir::State::lists=${work}/state/lists`, '-o', `Dir::Cache=${work}/cache`, '-o', 'Dir::State::status=/var/lib/dpkg/status'];
  const aptGet = (...args) => run(apt(), [...own, ...args], { cwd: path.join(work, 'debs'), env: inEnglish() });
  await aptGet('update', '-qq');
  const simulated = await aptGet('install', '-s', '--reinstall', '--no-install-recommends', ...packages);
  const names = [...simulated.stdout.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
  if (names.length === 0) return lastLine(simulated) || `apt-get kjenner ikke ${packages.join(' og ')}`;
  const downloaded = await aptGet('download', ...names);
  return downloaded.status === 0 ? undefined : lastLine(downloaded);
}

async function unpack(work, unpackedIn) {
  const debs = path.join(work, 'debs');
  for (const file of readdirSync(debs).filter((name) => name.endsWith('.deb'))) {
    const outcome = await run('dpkg-deb', ['-x', path.join(debs, file), path.join(work, 'whole')]);
    if (outcome.status !== 0) return lastLine(outcome);
  }
  // In one step, so that a launcher killed here leaves nothing that looks like a set of programs.
  if (existsSync(unpackedIn)) rmSync(unpackedIn, { recursive: true, force: true });
  mkdirSync(path.dirname(unpackedIn), { recursive: true });
  renameSync(path.join(work, 'whole'), unpackedIn);
  return undefined;
}

const lastLine = ({ stderr, stdout }) => (stderr.trim() || stdout.trim()).split('\n').pop();

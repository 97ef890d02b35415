// One launcher for each data directory.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startOf } from './processes.mjs';

const lockFile = (dataDirectory) => path.join(dataDirectory, 'launcher.lock');

/** The process that holds the data directory, or undefined. A lock whose process has ended counts for nothing. */
export function holderOf(dataDirectory) {
  try {
    const { pid, began } = JSON.parse(readFileSync(lockFile(dataDirectory), 'utf8'));
    return began !== undefined && startOf(pid) === began ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the data directory for this process.
 * @returns {() => void} gives it back
 * @throws when another process has it
 */
export function takeLock(dataDirectory) {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const file = lockFile(dataDirectory);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (placeLock(file)) return () => rmSync(file, { force: true });
    const holder = holderOf(dataDirectory);
    if (holder) throw new Error(inUse(dataDirectory, holder));
    rmSync(file, { force: true });
  }
  throw new Error(`Klarte ikke å låse ${dataDirectory}.`);
}

/** Written beside and linked into place, so that nobody ever reads a half-written lock. */
function placeLock(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, began: startOf(process.pid) }), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

const inUse = (dataDirectory, holder) =>
  `Spor kjører allerede på datamappen ${dataDirectory} (prosess ${holder}).\n`
  + 'Stopp den med Ctrl-C i vinduet der den kjører, eller velg en annen mappe med SPOR_DATA_DIR.';

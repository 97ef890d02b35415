// Chromium for the tests that need a browser: found on the machine, or installed where that is one command.
import { findExecutable, run, searchPath } from './processes.mjs';
import { installPackages } from './packages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const FOLDERS = ['/usr/bin', '/usr/lib/chromium', '/opt/google/chrome', '/opt/homebrew/bin'];
const ON_MACOS = ['/Applications/Chromium.app/Contents/MacOS', '/Applications/Google Chrome.app/Contents/MacOS'];

/** Absolute path of a browser that starts, or undefined. CHROMIUM_PATH is asked first. */
export async function findChromium() {
  const candidates = [process.env.CHROMIUM_PATH, findExecutable(NAMES, [...searchPath(), ...FOLDERS]), findExecutable(['Chromium', 'Google Chrome'], ON_MACOS)];
  for (const file of candidates.filter(Boolean)) {
    // Ubuntu has a program by this name that only tells people to install something else.
    const { status } = await run(file, ['--version'], { timeout: 20_000 });
    if (status === 0) return file;
  }
  return undefined;
}

/**
 * @param {(line: string) => void} tell
 * @returns {Promise<{ path: string } | { reason: string }>} reason: why there is none, in words
 */
export async function ensureChromium(tell) {
  const there = await findChromium();
  if (there) return { path: there };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !findExecutable(['apt-get'], searchPath())) {
    return { reason: 'no Chromium on this machine, and it can only be installed by root with apt-get; install it, or set CHROMIUM_PATH' };
  }
  tell('Installing chromium with apt-get');
  const problem = await installPackages(['chromium', 'fonts-liberation']);
  const installed = await findChromium();
  return installed ? { path: installed } : { reason: `Chromium could not be installed (${problem ?? 'it does not start'})` };
}

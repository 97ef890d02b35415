// npm test [-- <arguments for jest>]: everything, from a fresh clone, with nothing else to do.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { admin, bringUpToDate, learn, tool, typecheck } from './launcher/build.mjs';
import { ensureChromium } from './launcher/chromium.mjs';
import { installNpmPackages, packagesAreInstalled } from './launcher/install.mjs';
import { packageFile, root } from './launcher/places.mjs';
import { createProgress } from './launcher/progress.mjs';
import { withTemporaryServices } from './launcher/temporary-services.mjs';

const progress = createProgress();
/** What failed outside jest: counted as failed tests, so that the last line says the whole truth. */
const failures = [];

try {
  if (!packagesAreInstalled()) await progress.step('npm packages', installNpmPackages);
  await checked('Types, and the server built', typecheck);
  await Promise.all([checked('learn and admin built', () => bringUpToDate([learn, admin])), checked('Lint', lint)]);
  const chromium = await checked('Chromium', chromiumForTests);
  const totals = await withTemporaryServices({ durable: false, tell: progress.line }, (environment) => runJest({ ...environment, ...chromium }));
  report(totals);
} catch (error) {
  console.error(error.message);
  failures.push('start');
  report();
}

/** Goes on after a failure: one run should show everything that is wrong. */
async function checked(title, check) {
  try {
    return await progress.step(title, check);
  } catch (error) {
    failures.push(title);
    console.error(error.message);
    return undefined;
  }
}

function lint() {
  return tool([packageFile('oxlint/bin/oxlint'), '--quiet']);
}

/** @returns the settings that tell the tests about Chromium */
async function chromiumForTests(tell) {
  const chromium = await ensureChromium(tell);
  if (chromium.path) return { CHROMIUM_PATH: chromium.path };
  if (process.env.CI === 'true') throw new Error(`The browser tests cannot run: ${chromium.reason}.`);
  progress.line(`  The browser tests are skipped: ${chromium.reason}.`);
  return { SPOR_WITHOUT_BROWSER: chromium.reason };
}

/** @returns {Promise<{ passed: number, failed: number, skipped: number } | undefined>} undefined when jest ran no test, as for --listTests */
async function runJest(environment) {
  const totalsFile = path.join(environment.SPOR_DATA_DIR, '../totals.json');
  const args = [packageFile('jest/bin/jest.js'), '--config', path.join(root, 'tests/jest.config.mjs'), ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...environment, NODE_ENV: 'test', SPOR_TOTALS_FILE: totalsFile } });
  const code = await new Promise((resolve) => { child.once('exit', (status) => resolve(status ?? 1)); });
  const totals = readTotals(totalsFile);
  if (code !== 0 && !totals?.failed) failures.push('jest');
  return totals;
}

function readTotals(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function report({ passed = 0, failed = 0, skipped = 0 } = {}) {
  if (failures.length > 0) console.error(`\nFailed outside the tests: ${failures.join(', ')}`);
  const all = failed + failures.length;
  console.log(`\n${passed} passed, ${all} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = all > 0 ? 1 : 0;
}

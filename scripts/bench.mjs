// npm run bench -- <name> …: measures, on a private MariaDB with durable commit and Redis in a temporary folder.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { bringUpToDate } from './launcher/build.mjs';
import { ensureChromium } from './launcher/chromium.mjs';
import { installNpmPackages, packagesAreInstalled } from './launcher/install.mjs';
import { root } from './launcher/places.mjs';
import { withTemporaryServices } from './launcher/temporary-services.mjs';

try {
  if (!packagesAreInstalled()) await installNpmPackages();
  await bringUpToDate();
  // Whoever has millions of statements has a server for them.
  const bufferPool = process.argv.includes('--statements') ? '2G' : '256M';
  process.exitCode = await withTemporaryServices({ durable: true, bufferPool }, measure);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function measure(environment) {
  const chromium = await ensureChromium((line) => console.error(line));
  if (chromium.reason) console.error(chromium.reason);
  const env = { ...environment, NODE_ENV: 'development', SPOR_DEMO: '1', ...(chromium.path ? { CHROMIUM_PATH: chromium.path } : {}) };
  const child = spawn(process.execPath, [path.join(root, 'tests/bench/index.mjs'), ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' });
  return new Promise((resolve) => { child.once('exit', (code) => resolve(code ?? 1)); });
}

// How long `npm start` takes to the first 200: on an empty data folder (packages installed, built), and again.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { end, ROOT } from './setting/program.mjs';
import { median } from './statistics.mjs';

export const name = 'start';
export const goals = ['warm-start'];
export const about = '`npm start` to the first 200, cold and warm';
export const needsSpor = false;

const PATIENCE_MS = 300_000;

export async function run({ report, quick }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spor-start-'));
  try {
    const cold = await startOnce(folder);
    const warm = [];
    for (let time = 0; time < (quick ? 1 : 3); time += 1) warm.push(await startOnce(folder));
    report.add({ measure: 'start to the first 200, empty data folder', value: cold / 1000, unit: 's', note: 'database made, content and demo loaded; packages installed, built' });
    report.add({ goal: 'start', measure: 'start to the first 200, warm', value: median(warm) / 1000, unit: 's', bar: 5, note: `median of ${warm.length}` });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** @returns ms from the command to a page that answers 200 */
async function startOnce(folder) {
  const port = await freePort();
  // The launcher's own servers: those of the bench must not be taken for given ones.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['DATABASE_URL', 'REDIS_URL', 'SPOR_SECRET'].includes(name)));
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: ROOT, env: { ...env, SPOR_DATA_DIR: folder, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said += chunk; });
  try {
    while (!(await answers(`http://127.0.0.1:${port}/`))) {
      if (child.exitCode !== null || performance.now() - began > PATIENCE_MS) throw new Error(`it did not start:\n${said}`);
      await wait(10);
    }
    return performance.now() - began;
  } finally {
    await end(child);
  }
}

const answers = (url) => fetch(url, { headers: { connection: 'close' } }).then(({ status }) => status === 200, () => false);

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

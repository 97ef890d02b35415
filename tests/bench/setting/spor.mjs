// One Spor on the services that scripts/bench.mjs has started: the demo municipality, the built api, the built worker.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { MEMORY_FLAGS } from '../../../scripts/launcher/memory.mjs';
import { begin, runToEnd } from './program.mjs';
import { INSTALLATION } from '../load/course.mjs';
import { servers } from './servers.mjs';

/**
 * @param {(line: string) => void} tell
 * @param {{ profile?: string }} wish
 */
export async function aSpor(tell, { profile } = {}) {
  const env = { ...process.env, PORT: '0', SPOR_LOG_LEVEL: 'info', SPOR_URL: INSTALLATION, SPOR_LRS_REQUESTS_A_MINUTE: '1000000000' };
  const folder = env.SPOR_DATA_DIR;
  tell('loading content and the demo municipality');
  await runToEnd(['api/dist/cli.js', 'prepare'], env);
  const database = await createConnection({ uri: env.DATABASE_URL, timezone: 'Z' });
  const start = (name, file, more = {}) => begin({ file, env: { ...env, ...more }, logFile: path.join(folder, `${name}.log`), execArgv: [...MEMORY_FLAGS, ...profiling(profile, name)] });
  const startBoth = () => Promise.all([start('api', 'api/dist/main.js'), start('worker', 'workers/dist/main.js')]);
  const others = await servers(database, env.REDIS_URL);
  const spor = {
    database,
    folder,
    async begin() {
      const [api, worker] = await startBoth();
      Object.assign(spor, { api, worker, url: api.url, pids: { api: api.pid, worker: worker.pid, ...others } });
    },
    end: () => Promise.all([spor.api.stop(), spor.worker.stop()]),
    /** Another api beside the first, on the same database. */
    anotherApi: (more) => start('another-api', 'api/dist/main.js', more),
    /** Waits until every reaction to every fact is done. */
    drained: () => drained(database),
    async stop() {
      await database.end();
      await spor.end();
    },
  };
  await spor.begin();
  return spor;
}

function profiling(folder, name) {
  if (!folder) return [];
  mkdirSync(folder, { recursive: true });
  return ['--cpu-prof', `--cpu-prof-dir=${path.resolve(folder)}`, `--cpu-prof-name=${name}-${Date.now()}.cpuprofile`];
}

async function drained(database) {
  for (const until = Date.now() + 120_000; Date.now() < until; await new Promise((resolve) => { setTimeout(resolve, 20); })) {
    const [[{ waiting }]] = await database.query('SELECT COUNT(*) AS waiting FROM fact WHERE settled_at IS NULL');
    if (waiting === 0) return;
  }
  throw new Error('the worker has not done its work in two minutes');
}

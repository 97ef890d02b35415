import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Connection, createConnection } from 'mysql2/promise';
import { Redis } from 'ioredis';
import { connectionOf, redisOptions } from '@spor/api/platform';
import { copyPrepared, prepare } from './prepared.js';
import { operator, type RunningProcess, start } from './processes.js';

export interface Installation {
  readonly url: string;
  readonly database: Connection;
  readonly env: NodeJS.ProcessEnv;
  api: RunningProcess;
  worker: RunningProcess | undefined;
  startWorker(): Promise<RunningProcess>;
  operator(...words: string[]): Promise<{ code: number | null; output: string }>;
  stop(): Promise<void>;
}

interface Wishes {
  readonly worker?: boolean;
  /** The shipped content (default), or none. */
  readonly content?: boolean;
  /** The invented municipality with its twelve weeks of history. */
  readonly demo?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** A server of the test's own, that it may kill; otherwise the one all tests share. */
  readonly databaseUrl?: string;
}

/** A whole Spor of its own: its own schema, Redis database and folder; the built api and, when asked for, the worker. */
export async function anInstallation({ worker = false, content = true, demo = false, env: extra = {}, databaseUrl }: Wishes = {}): Promise<Installation> {
  const name = `spor_t_${randomBytes(5).toString('hex')}`;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spor-test-'));
  const given = new URL(databaseUrl ?? (process.env.DATABASE_URL as string));
  const admin = await createConnection(connectionOf(given.href));
  await admin.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci`);
  given.pathname = `/${name}`;
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    TZ: process.env.TZ,
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: given.href,
    REDIS_URL: redisOf(Number(process.env.JEST_WORKER_ID ?? 1)),
    SPOR_DATA_DIR: folder,
    SPOR_SECRET: randomBytes(24).toString('hex'),
    SPOR_DEMO: demo ? '1' : '0',
    SPOR_LOG_LEVEL: 'info',
    // Tests bring types of their own, and say yes to them.
    SPOR_CONTENT_TYPES: 'Spor.*,Test.*',
    ...extra,
  };
  await emptied(env.REDIS_URL as string);
  const beginning = demo ? 'demo' : content ? 'content' : 'tables';
  await (databaseUrl ? prepare : copyPrepared)(beginning, env);
  const database = await createConnection({ ...connectionOf(given.href), timezone: 'Z' });
  // When the test kills the server, these connections end with it.
  for (const connection of [admin, database]) connection.on('error', () => undefined);
  const api = await start('api', env);
  const installation: Installation = {
    url: api.url,
    database,
    env,
    api,
    worker: undefined,
    startWorker: async () => (installation.worker = await start('workers', env)),
    operator: (...words) => operator(env, ...words),
    stop: async () => {
      await Promise.all([installation.worker?.stop(), installation.api.stop()]);
      if (databaseUrl) [admin, database].forEach((connection) => connection.destroy());
      else await dropped(name, admin, database);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  if (worker) await installation.startWorker();
  return installation;
}

async function dropped(name: string, admin: Connection, database: Connection): Promise<void> {
  await database.end();
  await admin.query(`DROP DATABASE ${name}`);
  await admin.end();
}

/** Nothing of the installation before it. */
async function emptied(redisUrl: string): Promise<void> {
  const redis = new Redis(redisOptions(redisUrl));
  await redis.flushdb();
  redis.disconnect();
}

/** Each of jest's workers has its own Redis database. */
function redisOf(number: number): string {
  const url = new URL(process.env.REDIS_URL as string);
  url.searchParams.set('db', String(number % 16));
  return url.href;
}

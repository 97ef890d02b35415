import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { redisOptions } from '@spor/api/platform';
import { ensureBinaries } from '../../scripts/launcher/binaries.mjs';
import { startRedis } from '../../scripts/launcher/redis.mjs';

export interface OwnRedis {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Everything in it goes, as when somebody says FLUSHALL. */
  empty(): Promise<void>;
  remove(): Promise<void>;
}

/** A Redis of the test's own, to be stopped and started again with nothing kept. */
export async function aRedis(): Promise<OwnRedis> {
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'spor-redis-'));
  const { redis: program } = await ensureBinaries({ needed: ['redis'], unpackedIn: path.join(dataDirectory, 'opt'), tell: () => undefined });
  let running: { stop(): Promise<unknown> } | undefined;
  const start = async () => void (running = await startRedis({ dataDirectory, program, durable: false }));
  const stop = async () => void (await running?.stop());
  const url = `unix://${path.join(dataDirectory, 'run/redis.sock')}`;
  await start();
  return { url, start, stop, empty: () => emptied(url), remove: async () => { await stop(); rmSync(dataDirectory, { recursive: true, force: true }); } };
}

async function emptied(url: string): Promise<void> {
  const redis = new Redis(redisOptions(url));
  await redis.flushall();
  redis.disconnect();
}

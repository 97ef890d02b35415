import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBinaries } from '../../scripts/launcher/binaries.mjs';
import { startRedis } from '../../scripts/launcher/redis.mjs';

export interface OwnRedis {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** A Redis of the test's own, to be stopped and started again with nothing kept. */
export async function aRedis(): Promise<OwnRedis> {
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'spor-redis-'));
  const { redis: program } = await ensureBinaries({ needed: ['redis'], unpackedIn: path.join(dataDirectory, 'opt'), tell: () => undefined });
  let running: { stop(): Promise<unknown> } | undefined;
  const start = async () => void (running = await startRedis({ dataDirectory, program, durable: false }));
  const stop = async () => void (await running?.stop());
  await start();
  return { url: `unix://${path.join(dataDirectory, 'run/redis.sock')}`, start, stop, remove: async () => { await stop(); rmSync(dataDirectory, { recursive: true, force: true }); } };
}

import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type ILockProvider, SimpleLockProvider } from '@lumieducation/h5p-server';
import { Injectable } from '@nestjs/common';
import { RedisBus } from '../../platform/index.js';

interface LockOptions {
  /** How long to wait for it, and how long it may be held, in milliseconds. */
  readonly timeout: number;
  readonly maxOccupationTime: number;
}

const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

/**
 * Two processes must not install one library at once. The lock stands in Redis and dies by itself with its holder;
 * with Redis down it holds within this process only, which is where nearly all installing is done.
 */
@Injectable()
export class H5pLock implements ILockProvider {
  private readonly here = new SimpleLockProvider();

  constructor(private readonly bus: RedisBus) {}

  async acquire<Result>(key: string, work: () => Promise<Result>, options: LockOptions): Promise<Result> {
    return this.here.acquire(key, () => this.everywhere(`spor:lock:${key}`, work, options), options);
  }

  private async everywhere<Result>(key: string, work: () => Promise<Result>, options: LockOptions): Promise<Result> {
    if (!(await this.bus.isUp())) return work();
    const token = await this.take(key, options);
    try {
      return await work();
    } finally {
      await this.bus.redis.eval(RELEASE, 1, key, token).catch(() => undefined);
    }
  }

  /** @throws Error `timeout`, the word the H5P library knows */
  private async take(key: string, options: LockOptions): Promise<string> {
    const token = randomUUID();
    const until = Date.now() + options.timeout;
    while ((await this.bus.redis.set(key, token, 'PX', options.maxOccupationTime, 'NX')) !== 'OK') {
      if (Date.now() > until) throw new Error('timeout');
      await wait(50);
    }
    return token;
  }
}

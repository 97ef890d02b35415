import { hostname } from 'node:os';
import { Injectable } from '@nestjs/common';
import { RedisBus } from './redis-bus.js';

const KEY = 'spor:workers';
const BEAT_MS = 5_000;
const GONE_AFTER_MS = 3 * BEAT_MS;

/** Which workers are alive: each says so every five seconds, and is forgotten after fifteen. */
@Injectable()
export class WorkerPresence {
  constructor(private readonly bus: RedisBus) {}

  /** @returns how to stop */
  beat(): () => void {
    const name = `${hostname()}.${process.pid}`;
    const tell = () => void this.bus.redis.zadd(KEY, Date.now(), name).catch(() => undefined);
    tell();
    const timer = setInterval(tell, BEAT_MS);
    return () => {
      clearInterval(timer);
      void this.bus.redis.zrem(KEY, name).catch(() => undefined);
    };
  }

  /** How many workers are alive; 0 when Redis does not answer. */
  async count(): Promise<number> {
    if (!(await this.bus.isUp())) return 0;
    await this.bus.redis.zremrangebyscore(KEY, '-inf', Date.now() - GONE_AFTER_MS);
    return this.bus.redis.zcard(KEY);
  }
}

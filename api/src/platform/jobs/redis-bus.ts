import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';
import { Config } from '../config/config.js';

/** `redis://…` or `unix:///path/to.sock?db=3` as ioredis takes it. */
export function redisOptions(redisUrl: string): RedisOptions {
  const url = new URL(redisUrl);
  const db = Number(url.searchParams.get('db') ?? 0);
  if (url.protocol === 'unix:') return { path: url.pathname, db };
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    db: Number(url.pathname.slice(1) || db),
    ...(url.username ? { username: decodeURIComponent(url.username) } : {}),
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
  };
}

const FOREVER = { maxRetriesPerRequest: null, retryStrategy: (tries: number) => Math.min(tries * 100, 1000) };

/**
 * Short messages between processes: "there are new facts", "this changed". Nothing depends on one arriving:
 * with Redis down they are dropped, and the work is found in the database.
 */
@Injectable()
export class RedisBus implements OnApplicationShutdown {
  private readonly out: Redis;
  private listener: Redis | undefined;
  private readonly heard = new Map<string, Set<(message: string) => void>>();

  constructor(private readonly config: Config) {
    this.out = new Redis({ ...redisOptions(config.redisUrl), ...FOREVER, enableOfflineQueue: false });
    this.out.on('error', () => undefined);
  }

  publish(channel: string, message: string): void {
    this.out.publish(channel, message).catch(() => undefined);
  }

  /** Calls `listen` with every message on the channel. @returns a function that stops it */
  subscribe(channel: string, listen: (message: string) => void): () => void {
    const listeners = this.heard.get(channel) ?? new Set();
    this.heard.set(channel, listeners.add(listen));
    if (listeners.size === 1) this.connected().subscribe(channel).catch(() => undefined);
    return () => {
      listeners.delete(listen);
      if (listeners.size) return;
      this.heard.delete(channel);
      this.listener?.unsubscribe(channel).catch(() => undefined);
    };
  }

  /** When all that is subscribed to is heard: Redis answers a connection in order. */
  async isHearing(): Promise<void> {
    await this.connected().ping();
  }

  /** @returns whether Redis answers within a second */
  async isUp(): Promise<boolean> {
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), 1000).unref());
    return Promise.race([this.out.ping().then(() => true, () => false), late]);
  }

  /** For what needs Redis's own commands (rate limits, locks). */
  get redis(): Redis {
    return this.out;
  }

  onApplicationShutdown(): void {
    this.out.disconnect();
    this.listener?.disconnect();
  }

  private connected(): Redis {
    if (this.listener) return this.listener;
    this.listener = new Redis({ ...redisOptions(this.config.redisUrl), ...FOREVER });
    this.listener.on('error', () => undefined);
    this.listener.on('message', (channel: string, message: string) => this.heard.get(channel)?.forEach((listen) => listen(message)));
    return this.listener;
  }
}

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type ConnectionOptions, type JobsOptions, Queue } from 'bullmq';
import { Config } from '../config/config.js';
import { redisOptions } from './redis-bus.js';

/** What follows from facts; what the clock asks for. */
export const QUEUES = ['reactions', 'schedule'] as const;
export type QueueName = (typeof QUEUES)[number];

/** Tried again after 0.5, 1, 2 … s; the last 1,000 failures are kept for the job dashboard. */
export const JOB_OPTIONS: JobsOptions = { attempts: 8, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: { count: 500 }, removeOnFail: { count: 1000 } };

export const queueConnection = (config: Config) =>
  ({ ...redisOptions(config.redisUrl), maxRetriesPerRequest: null, retryStrategy: (tries: number) => Math.min(tries * 100, 1000) }) as ConnectionOptions;

/** The queues as their producers and watchers see them; made on first use. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly open = new Map<QueueName, Queue>();

  constructor(private readonly config: Config) {}

  get(name: QueueName): Queue {
    const known = this.open.get(name);
    if (known) return known;
    const queue = new Queue(name, { prefix: 'spor', connection: queueConnection(this.config), defaultJobOptions: JOB_OPTIONS });
    queue.on('error', () => undefined);
    this.open.set(name, queue);
    return queue;
  }

  async onApplicationShutdown(): Promise<void> {
    for (const queue of this.open.values()) queue.disconnect().catch(() => undefined);
  }
}

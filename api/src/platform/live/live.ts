import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Transactions } from '../database/transactions.js';
import { RedisBus } from '../jobs/redis-bus.js';
import { type LiveEvent } from './live.dto.js';

/** Whom an event is for: one person, everybody in a unit and below, those who lead a unit, or those who may see an aggregate. */
export type Audience = `person:${string}` | `unit:${string}` | `lead:${string}` | 'figures';

const channel = (audience: Audience): string => `spor:live:${audience}`;

/** What was told lately, to everybody: a stream of channel and event. */
const LATELY = 'spor:live-lately';
/** About so many are kept, until nothing has been told for a minute. */
const MOST_LATELY = 2_000;
const LATELY_MS = 60_000;

/** Tells open browsers that something changed. Lost messages are harmless: pages also read again by themselves. */
@Injectable()
export class Live {
  constructor(private readonly bus: RedisBus) {}

  /** After the commit of the manager's transaction. */
  tell(manager: EntityManager, audience: Audience, event: LiveEvent): void {
    Transactions.afterCommit(manager, () => this.publish(channel(audience), JSON.stringify(event)));
  }

  /** @returns a function that stops listening */
  listen(audiences: readonly Audience[], hear: (event: string) => void): () => void {
    const stops = audiences.map((audience) => this.bus.subscribe(channel(audience), hear));
    return () => stops.forEach((stop) => stop());
  }

  /** What these audiences were told in the last `milliseconds` before what they listen to now is heard: each event once, and none when Redis can't say. */
  async lately(audiences: readonly Audience[], milliseconds: number): Promise<string[]> {
    try {
      await this.bus.isHearing();
      const [seconds, micros] = (await this.bus.redis.time()) as unknown as [string, string];
      const since = Number(seconds) * 1000 + Math.floor(Number(micros) / 1000) - milliseconds;
      const told = await this.bus.redis.xrange(LATELY, since, '+', 'COUNT', MOST_LATELY);
      const channels = new Set(audiences.map(channel));
      return [...new Set(told.flatMap(([, [, to = '', , event = '']]) => (channels.has(to) ? [event] : [])))];
    } catch {
      return [];
    }
  }

  /** Remembered before it is told: what is told before somebody listens stands among what was told lately when they do. */
  private publish(to: string, event: string): void {
    const both = this.bus.redis.pipeline().xadd(LATELY, 'MAXLEN', '~', MOST_LATELY, '*', 'to', to, 'event', event).pexpire(LATELY, LATELY_MS).publish(to, event);
    both.exec().catch(() => undefined);
  }
}

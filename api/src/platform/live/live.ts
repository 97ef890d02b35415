import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Transactions } from '../database/transactions.js';
import { RedisBus } from '../jobs/redis-bus.js';
import { type LiveEvent } from './live.dto.js';

/** Whom an event is for: one person, everybody in a unit and below, those who lead a unit, or those who may see an aggregate. */
export type Audience = `person:${string}` | `unit:${string}` | `lead:${string}` | 'figures';

const channel = (audience: Audience): string => `spor:live:${audience}`;

/** Tells open browsers that something changed. Lost messages are harmless: pages also read again by themselves. */
@Injectable()
export class Live {
  constructor(private readonly bus: RedisBus) {}

  /** After the commit of the manager's transaction. */
  tell(manager: EntityManager, audience: Audience, event: LiveEvent): void {
    Transactions.afterCommit(manager, () => this.bus.publish(channel(audience), JSON.stringify(event)));
  }

  /** @returns a function that stops listening */
  listen(audiences: readonly Audience[], hear: (event: string) => void): () => void {
    const stops = audiences.map((audience) => this.bus.subscribe(channel(audience), hear));
    return () => stops.forEach((stop) => stop());
  }
}

import { type FactLog, FACTS_CHANNEL, type Queues, type RecordedFact, type RedisBus } from '@spor/api/platform';
import { type Logger } from 'pino';
import { type Reaction } from './reaction.js';

const BATCH = 500;
/** Facts are told of at once; this is for those whose message was lost. */
const LOOK_EVERY_MS = 500;
/** A fact relayed this long ago and not settled may have been lost with the queue: it is relayed again, which is harmless. */
const LOST_AFTER_SECONDS = 20;
const LOOK_FOR_LOST_MS = 5_000;
/** A key of ours in Redis: when it is gone, Redis was emptied, and everything unsettled is relayed again at once. */
const PRESENCE = 'spor:presence';

/**
 * Carries facts from the outbox to the queue. The database says what is to be done; the queue only says it quickly.
 * A job's id is that of the fact and of the reaction, so that a fact relayed twice is one job. The moment is part of it:
 * a Redis that outlives its database (a restored backup) must not take a new fact for one it has done.
 */
export class Relay {
  private readonly timers: NodeJS.Timeout[] = [];
  private stopListening: () => void = () => undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly facts: FactLog,
    private readonly queues: Queues,
    private readonly bus: RedisBus,
    private readonly reactions: readonly Reaction[],
    private readonly log: Logger,
    /** Redis was emptied: what else stood there is to be set again. */
    private readonly onEmptied: () => Promise<void>,
  ) {}

  start(): void {
    this.stopListening = this.bus.subscribe(FACTS_CHANNEL, () => this.wake());
    this.timers.push(setInterval(() => this.wake(), LOOK_EVERY_MS), setInterval(() => void this.lookForLost(), LOOK_FOR_LOST_MS));
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.stopListening();
    this.timers.forEach(clearInterval);
    await this.running;
  }

  /** Relays what there is; woken while it does so, it looks once more. */
  wake(): void {
    this.again = true;
    this.running ??= this.relayAll().finally(() => (this.running = undefined));
  }

  private async relayAll(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        while ((await this.relayBatch()) === BATCH && !this.stopped);
      } catch (error) {
        this.log.warn({ err: error }, 'facts wait: the database or Redis does not answer');
      }
    }
  }

  private async relayBatch(): Promise<number> {
    const facts = await this.facts.unrelayed(BATCH);
    if (!facts.length) return 0;
    const jobs = facts.flatMap((fact) => this.jobsOf(fact));
    if (jobs.length) {
      if (!(await this.bus.isUp())) throw new Error('Redis does not answer');
      await this.queues.get('reactions').addBulk(jobs);
    }
    const followed = new Set(jobs.map(({ data }) => data.factId));
    await this.facts.markRelayed(facts.filter(({ id }) => followed.has(id)).map(({ id }) => id));
    await this.facts.settle(facts.filter(({ id }) => !followed.has(id)).map(({ id }) => id));
    return facts.length;
  }

  private jobsOf(fact: RecordedFact) {
    return this.reactions
      .filter((reaction) => reaction.fact.name === fact.name && reaction.concerns(fact.payload))
      .map(({ name }) => ({ name, data: { factId: fact.id, fact: fact.name, payload: fact.payload }, opts: { jobId: `${fact.id}.${fact.recordedAt.getTime()}.${name}` } }));
  }

  /** Redis went away again: the next look finds it emptied once more. */
  private async notYet(error: unknown): Promise<void> {
    await this.bus.redis.del(PRESENCE);
    throw error;
  }

  private async lookForLost(): Promise<void> {
    try {
      const emptied = (await this.bus.redis.set(PRESENCE, '1', 'NX')) === 'OK';
      if (emptied) await this.onEmptied().catch((error: unknown) => this.notYet(error));
      const lost = await this.facts.relayAgain(emptied ? 0 : LOST_AFTER_SECONDS);
      if (lost) this.log.warn({ lost, emptied }, 'facts are relayed again');
      if (lost) this.wake();
    } catch {
      // Redis is away: the next look will do.
    }
  }
}

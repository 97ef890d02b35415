import { type INestApplicationContext } from '@nestjs/common';
import { Config, DomainError, FactLog, queueConnection, type QueueName } from '@spor/api/platform';
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import { type Logger } from 'pino';
import { type Reaction, type Scheduled } from './reaction.js';

const CONCURRENCY = 8;
/** A job whose worker was killed is taken up again after this long; jobs are short. */
const LOST_AFTER_MS = 8_000;

interface ReactionData {
  readonly factId: string;
  readonly fact: string;
  readonly payload: unknown;
}

/** Takes jobs from a queue; a domain error is final, anything else is tried again. */
function worker<Data>(app: INestApplicationContext, log: Logger, queue: QueueName, work: (job: Job<Data>) => Promise<void>): Worker<Data> {
  const run = new Worker<Data>(queue, (job) => work(job).catch(finalIfDomain), {
    prefix: 'spor',
    connection: queueConnection(app.get(Config)),
    concurrency: CONCURRENCY,
    lockDuration: LOST_AFTER_MS,
    stalledInterval: LOST_AFTER_MS / 2,
    maxStalledCount: 10,
  });
  run.on('failed', (job, error) => log.error({ job: job?.name, id: job?.id, attempts: job?.attemptsMade, err: error }, 'job failed'));
  run.on('error', () => undefined);
  return run;
}

const finalIfDomain = (error: unknown): never => {
  throw error instanceof DomainError ? new UnrecoverableError(error.message) : error;
};

export function reactionWorker(app: INestApplicationContext, log: Logger, reactions: readonly Reaction[]): Worker<ReactionData> {
  const facts = app.get(FactLog);
  const wanted = (fact: string) => reactions.filter((reaction) => reaction.fact.name === fact);
  return worker<ReactionData>(app, log, 'reactions', async ({ name, data }) => {
    const reaction = wanted(data.fact).find((each) => each.name === name);
    await reaction?.run(app, data.payload);
    await facts.markDone(data.factId, name, wanted(data.fact).length);
  });
}

export function scheduleWorker(app: INestApplicationContext, log: Logger, schedule: readonly Scheduled[]): Worker {
  const byName = new Map(schedule.map((scheduled) => [scheduled.name, scheduled]));
  return worker(app, log, 'schedule', async ({ name }) => byName.get(name)?.run(app));
}

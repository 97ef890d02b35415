import { NestFactory } from '@nestjs/core';
import { DomainModule } from '@spor/api/domain';
import { type Config, createLog, FactLog, type FactType, nestLogger, Queues, RedisBus, WorkerPresence } from '@spor/api/platform';
import { checkReactions } from './check.js';
import { type Reaction, type Scheduled } from './reaction.js';
import { Relay } from './relay.js';
import { reactionWorker, scheduleWorker } from './runner.js';

/** Closing waits for Redis, which may be gone. */
const LEAVE_AFTER_MS = 8_000;

interface Plan {
  readonly reactions: readonly Reaction[];
  readonly recordedOnly: readonly FactType[];
  readonly schedule: readonly Scheduled[];
}

/** The worker is the domain without HTTP, and with time. @returns how to stop it: jobs under way are finished first */
export async function startWorker(config: Config, { reactions, recordedOnly, schedule }: Plan): Promise<() => Promise<void>> {
  checkReactions(reactions, recordedOnly);
  const log = createLog(config.logLevel, 'worker');
  const app = await NestFactory.createApplicationContext(DomainModule.for(config, log), { logger: nestLogger(log), abortOnError: false });
  const relay = new Relay(app.get(FactLog), app.get(Queues), app.get(RedisBus), reactions, log, () => setClock(app.get(Queues), schedule));
  const workers = [reactionWorker(app, log, reactions), scheduleWorker(app, log, schedule)];
  relay.start();
  const leave = app.get(WorkerPresence).beat();
  // Not waited for: with Redis away the worker starts all the same, and the clock is set when it is back.
  void setClock(app.get(Queues), schedule).catch((error: unknown) => log.warn({ err: error }, 'the schedule is not set'));
  log.info({ reactions: reactions.length, scheduled: schedule.length }, 'worker is ready');
  return async () => {
    setTimeout(() => process.exit(0), LEAVE_AFTER_MS).unref();
    leave();
    await relay.stop();
    await Promise.all(workers.map((worker) => worker.close()));
    await app.close();
  };
}

async function setClock(queues: Queues, schedule: readonly Scheduled[]): Promise<void> {
  const queue = queues.get('schedule');
  for (const { name, at } of schedule) await queue.upsertJobScheduler(name, { pattern: at, tz: 'Europe/Oslo' }, { name });
  await queue.addBulk(schedule.map(({ name }) => ({ name, data: {} })));
}

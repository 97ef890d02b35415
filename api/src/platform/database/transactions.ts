import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { POOL_SIZE } from './data-source.js';

/** 1213 deadlock, 1205 lock wait timeout: the database asks for the transaction to be tried again. */
const AGAIN = new Set([1213, 1205]);
/** Those who write at each other's statements all the time may be sent back several times in a row. */
const TRIES = 10;

/**
 * Fewer than there are connections. What is read outside a transaction, also from the midst of one, always finds a
 * connection; if transactions could hold them all, each waiting for one more, the process would stand still for ever.
 */
const AT_A_TIME = POOL_SIZE - 4;

/** Thrown where a transaction must be begun anew for reasons of its own. */
export class BeginAgain extends Error {
  /** @param otherwise what is thrown when that was tried often enough */
  constructor(readonly otherwise: Error) {
    super(otherwise.message);
  }
}

/** Does it again when the database asks for that. What it does must be whole in itself: a transaction, or one statement outside of any. */
export async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const begins = error instanceof BeginAgain;
      if (!begins && !AGAIN.has((error as { errno?: number }).errno ?? 0)) throw error;
      if (attempt === TRIES) throw begins ? error.otherwise : error;
      await wait(Math.random() * 20 * attempt);
    }
  }
}

type Tell = () => void;

/** Who waits for a transaction: those who want to know of its commit, and those who want to know that it is over, however. */
interface Waiting {
  readonly commit: Tell[];
  readonly end: Tell[];
}

/** Runs work in one transaction, again when the database says so, and tells others only what is true: after the commit. */
@Injectable()
export class Transactions {
  private static readonly waiting = new WeakMap<EntityManager, Waiting>();

  protected readonly atATime: number = AT_A_TIME;
  private readonly told = new WeakSet<object>();
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(protected readonly database: DataSource) {}

  /** Not inside another: one waits for its turn, and that one would wait for it. */
  async run<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    await this.turn();
    try {
      return await this.tryToRun(work);
    } finally {
      this.leave();
    }
  }

  private async turn(): Promise<void> {
    if (this.running < this.atATime) this.running += 1;
    else await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  /** Whoever has waited longest takes the place over. */
  private leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.running -= 1;
  }

  private async tryToRun<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return again(async () => {
      const waiting: Waiting = { commit: [], end: [] };
      const result = await this.once(work, waiting).finally(() => waiting.end.forEach((tell) => tell()));
      for (const tell of waiting.commit) tell();
      return result;
    });
  }

  private async once<Result>(work: (manager: EntityManager) => Promise<Result>, waiting: Waiting): Promise<Result> {
    const runner = this.database.createQueryRunner();
    try {
      await this.begin(runner);
      Transactions.waiting.set(runner.manager, waiting);
      const result = await work(runner.manager);
      await this.commit(runner);
      return result;
    } catch (error) {
      // When the connection is lost there is nothing to roll back, and the first error tells more.
      await this.rollBack(runner).catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  protected async begin(runner: QueryRunner): Promise<void> {
    await this.tell(runner, 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
    await runner.startTransaction();
  }

  protected commit(runner: QueryRunner): Promise<void> {
    return runner.commitTransaction();
  }

  protected async rollBack(runner: QueryRunner): Promise<void> {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
  }

  /** Says something once to a connection, and not again before each transaction: that is one question less in about ten. */
  protected async tell(runner: QueryRunner, what: string): Promise<void> {
    const connection = (await runner.connect()) as object;
    if (this.told.has(connection)) return;
    await runner.query(what);
    this.told.add(connection);
  }

  /** Calls `tell` once the manager's transaction has been committed; never when it is rolled back. */
  static afterCommit(manager: EntityManager, tell: Tell): void {
    const list = Transactions.waiting.get(manager)?.commit;
    if (list) list.push(tell);
    else tell();
  }

  /** Calls `tell` once the manager's transaction is over, committed or not. Only within `run`: nobody else knows when that is. */
  static afterEnd(manager: EntityManager, tell: Tell): void {
    const waiting = Transactions.waiting.get(manager);
    if (!waiting) throw new Error('This transaction was not begun by Transactions.run: nobody can tell when it ends.');
    waiting.end.push(tell);
  }
}

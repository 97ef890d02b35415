import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** 1213 deadlock, 1205 lock wait timeout: the database asks for the transaction to be tried again. */
const AGAIN = new Set([1213, 1205]);
const TRIES = 5;

type AfterCommit = () => void;

/** Runs work in one transaction, again when the database says so, and tells others only what is true: after the commit. */
@Injectable()
export class Transactions {
  private static readonly waiting = new WeakMap<EntityManager, AfterCommit[]>();

  constructor(private readonly database: DataSource) {}

  async run<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      const after: AfterCommit[] = [];
      try {
        const result = await this.database.transaction('READ COMMITTED', (manager) => {
          Transactions.waiting.set(manager, after);
          return work(manager);
        });
        for (const tell of after) tell();
        return result;
      } catch (error) {
        if (attempt === TRIES || !AGAIN.has((error as { errno?: number }).errno ?? 0)) throw error;
        await wait(Math.random() * 20 * attempt);
      }
    }
  }

  /** Calls `tell` once the manager's transaction has been committed; never when it is rolled back. */
  static afterCommit(manager: EntityManager, tell: AfterCommit): void {
    const list = Transactions.waiting.get(manager);
    if (list) list.push(tell);
    else tell();
  }
}

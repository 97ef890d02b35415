import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type DataSourceOptions, type EntityManager, type QueryRunner } from 'typeorm';
import { opened } from './data-source.js';
import { Transactions } from './transactions.js';

/** As many as the record store has use for at once. */
const CONNECTIONS = 6;

/**
 * Transactions for what comes in by the thousand, on connections of their own, which take several questions in one message
 * (`askAll`). The others don't: where somebody got a semicolon of theirs into a question, it would be a question more.
 */
@Injectable()
export class WritingTransactions extends Transactions implements OnApplicationShutdown {
  protected override readonly atATime = CONNECTIONS;
  private opening: Promise<unknown> | undefined;

  constructor(database: DataSource) {
    super(new DataSource(takingSeveral(database.options)));
  }

  /** Connects the first time: most processes never take anything in. */
  override async run<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    if (!this.database.isInitialized) await (this.opening ??= opened(this.database).finally(() => (this.opening = undefined)));
    return super.run(work);
  }

  /** These connections are always in a transaction, so that none is begun: one question less. TypeORM doesn't know of it; within, only `query` and `askAll` may be used, for its repositories would begin one of their own. */
  protected override begin(runner: QueryRunner): Promise<void> {
    return this.tell(runner, 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED; SET SESSION autocommit = 0');
  }

  protected override async commit(runner: QueryRunner): Promise<void> {
    await runner.query('COMMIT');
  }

  protected override async rollBack(runner: QueryRunner): Promise<void> {
    await runner.query('ROLLBACK');
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.database.isInitialized) await this.database.destroy();
  }
}

function takingSeveral(options: DataSourceOptions): DataSourceOptions {
  const { extra } = options as { extra: object };
  return { ...options, entities: [], migrations: [], poolSize: CONNECTIONS, extra: { ...extra, connectionLimit: CONNECTIONS, multipleStatements: true } } as DataSourceOptions;
}

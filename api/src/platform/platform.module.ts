import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Config } from './config/config.js';
import { dataSourceOptions, type DatabaseShape, opened } from './database/data-source.js';
import { RowStream } from './database/row-stream.js';
import { Transactions } from './database/transactions.js';
import { WritingTransactions } from './database/writing-transactions.js';
import { Fact, FactReaction } from './facts/fact.entity.js';
import { FactLog } from './facts/fact-log.js';
import { HealthController } from './http/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Queues } from './jobs/queues.js';
import { RedisBus } from './jobs/redis-bus.js';
import { WorkerPresence } from './jobs/worker-presence.js';
import { Live } from './live/live.js';
import { LOG } from './log/log.token.js';
import { Erasers } from './personal-data/eraser.js';

export const platformEntities = [Fact, FactReaction];

@Module({})
export class PlatformModule {
  /** The floor every context stands on, for one process. */
  static for(config: Config, log: Logger, shape: DatabaseShape): DynamicModule {
    const parts = [Transactions, WritingTransactions, RowStream, RedisBus, WorkerPresence, FactLog, Queues, Live, Erasers, ProblemFilter];
    return {
      module: PlatformModule,
      global: true,
      imports: [TypeOrmModule.forRootAsync({ useFactory: () => dataSourceOptions(config.databaseUrl, shape), dataSourceFactory: (options) => opened(new DataSource(options!)) })],
      providers: [{ provide: Config, useValue: config }, { provide: LOG, useValue: log }, ...parts],
      controllers: [HealthController],
      exports: [Config, LOG, ...parts],
    };
  }
}

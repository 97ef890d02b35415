import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DomainModule } from '../domain.module.js';
import { type Config, createLog, nestLogger } from '../platform/index.js';

/** The domain without HTTP, for one piece of work. */
export async function withDomain<Result>(config: Config, work: (app: INestApplicationContext) => Promise<Result>): Promise<Result> {
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel, 'operator');
  const app = await NestFactory.createApplicationContext(DomainModule.for(config, log), { logger: nestLogger(log), abortOnError: false });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

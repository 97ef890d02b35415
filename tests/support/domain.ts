import { randomBytes } from 'node:crypto';
import { type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DomainModule } from '@spor/api/domain';
import { Config, createLog, nestLogger, readConfig } from '@spor/api/platform';
import { DataSource } from 'typeorm';

/** The whole domain on a schema of its own, without HTTP: for what needs a database, and nothing else. */
export interface Domain {
  readonly database: DataSource;
  get<Service>(service: Type<Service>): Service;
  close(): Promise<void>;
}

/** Starts on the servers `npm test` has started (`DATABASE_URL`, `REDIS_URL`). */
export async function aDomain(): Promise<Domain> {
  const schema = `spor_t_${randomBytes(6).toString('hex')}`;
  const url = new URL(process.env.DATABASE_URL ?? '');
  const server = await new DataSource({ ...optionsFor(url), database: undefined }).initialize();
  await server.query(`CREATE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci`);
  url.pathname = schema;
  const config = readConfig({ ...process.env, DATABASE_URL: url.href });
  const log = createLog('silent', 'tests');
  const app: INestApplicationContext = await NestFactory.createApplicationContext(DomainModule.for(config, log), { logger: nestLogger(log), abortOnError: false });
  const database = app.get(DataSource);
  await database.runMigrations();
  return {
    database,
    get: (service) => app.get(service),
    close: async () => {
      await app.close();
      await server.query(`DROP DATABASE ${schema}`);
      await server.destroy();
    },
  };
}

const optionsFor = (url: URL) => ({
  type: 'mariadb' as const,
  username: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
  ...(url.searchParams.get('socketPath') ? { socketPath: url.searchParams.get('socketPath') as string } : { host: url.hostname, port: Number(url.port || 3306) }),
});

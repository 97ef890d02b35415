import { randomBytes } from 'node:crypto';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { catalogueEntities } from '@spor/api/catalogue';
import { CompetenceModule, competenceEntities } from '@spor/api/competence';
import { InsightModule, insightEntities } from '@spor/api/insight';
import { PeopleModule, peopleEntities } from '@spor/api/people';
import { createLog, nestLogger, PlatformModule, readConfig } from '@spor/api/platform';
import { migrations } from '../../api/src/migrations/index.js';
import { DataSource } from 'typeorm';

/** People, competence and insight on a schema of its own, without HTTP and without the worker. */
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
  @Module({ imports: [PlatformModule.for(config, log, { entities: [...peopleEntities, ...catalogueEntities, ...competenceEntities, ...insightEntities], migrations }), PeopleModule, CompetenceModule, InsightModule] })
  class Root {}
  const app: INestApplicationContext = await NestFactory.createApplicationContext(Root, { logger: nestLogger(log), abortOnError: false });
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

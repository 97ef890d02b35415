import { DataSource } from 'typeorm';
import { MediaService } from '../catalogue/index.js';
import { type Config, FactLog, RedisBus } from '../platform/index.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

/** Whether the installation is whole: database, schema, Redis, background work, content, people. */
export const verify = (config: Config): Promise<boolean> =>
  withDomain(config, async (app) => {
    const database = app.get(DataSource);
    const count = async (table: string) => Number((await database.query(`SELECT COUNT(*) AS n FROM ${table}`))[0].n);
    const { unsettled, oldestSeconds } = await app.get(FactLog).backlog();
    const missing = await app.get(MediaService).missing();
    const checks: [string, boolean][] = [
      ['Databasen har alle endringer', !(await database.showMigrations())],
      ['Redis svarer', await app.get(RedisBus).isUp()],
      [`Bakgrunnsjobbene er à jour (${unsettled} venter, eldste ${oldestSeconds} s)`, oldestSeconds < 60],
      [`Innhold: ${await count('course')} kurs, ${await count('toolkit')} verktøy`, (await count('course')) > 0],
      [`Alle ${await count('media')} bilder har en fil${missing.length ? `; disse mangler: ${missing.join(', ')}` : ''}`, missing.length === 0],
      [`Ansatte: ${await count('employee')}`, (await count('employee')) > 0],
    ];
    for (const [what, holds] of checks) say(`${holds ? 'ja ' : 'NEI'}  ${what}`);
    return checks.every(([, holds]) => holds);
  });

import path from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DemoHistoryService } from '../learning/index.js';
import { DemoService } from '../people/index.js';
import { type Config } from '../platform/index.js';
import { CONTENT, importGoals, importInto } from './import-content.js';
import { migrate } from './migrate.js';
import { readForSearch, rebuildAll } from './rebuild.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

/** All that must be done before api and worker can start; nothing when nothing has changed. */
export async function prepare(config: Config): Promise<boolean> {
  await migrate(config);
  await withDomain(config, async (app) => {
    await importInto(app, CONTENT);
    await readForSearch(app);
    if (config.demo) await prepareDemo(app);
    await importGoals(app);
  });
  return true;
}

async function prepareDemo(app: INestApplicationContext): Promise<void> {
  await app.get(DemoService).load(path.join(CONTENT, 'demo'));
  await importGoals(app);
  const statements = await app.get(DemoHistoryService).write(new Date());
  if (!statements) return;
  say(`Lager tolv uker med aktivitet i en oppdiktet kommune (${statements} hendelser) …`);
  await rebuildAll(app, say);
  // The rebuild has done what these facts would lead to.
  await app.get(DataSource).query('UPDATE fact SET relayed_at = UTC_TIMESTAMP(3), settled_at = UTC_TIMESTAMP(3) WHERE settled_at IS NULL');
}

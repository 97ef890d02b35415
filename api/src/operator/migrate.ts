import { databaseShape } from '../domain.module.js';
import { type Config, openDataSource } from '../platform/index.js';
import { say } from './say.js';

/** Brings the schema up to date. */
export async function migrate(config: Config): Promise<boolean> {
  const database = await openDataSource(config.databaseUrl, { migrations: databaseShape.migrations });
  try {
    const done = await database.runMigrations({ transaction: 'each' });
    say(done.length ? `Databasen er oppdatert: ${done.length} endringer.` : 'Databasen er oppdatert.');
    return true;
  } finally {
    await database.destroy();
  }
}

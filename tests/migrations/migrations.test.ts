import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { openDataSource } from '@spor/api/platform';
import { databaseShape } from '../../api/src/domain.module.js';
import { LibrariesAreKnownWithTheirUse1795000000028 } from '../../api/src/migrations/1795000000028-libraries-are-known-with-their-use.js';

const name = `spor_t_${randomBytes(5).toString('hex')}`;
let admin: DataSource;
let database: DataSource;

beforeAll(async () => {
  const url = new URL(process.env.DATABASE_URL as string);
  admin = await openDataSource(url.href);
  await admin.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci`);
  url.pathname = `/${name}`;
  database = await openDataSource(url.href, databaseShape);
});

afterAll(async () => {
  await database.destroy();
  await admin.query(`DROP DATABASE ${name}`);
  await admin.destroy();
});

const tables = async (): Promise<string[]> => ((await database.query('SHOW TABLES')) as Record<string, string>[]).map((row) => Object.values(row)[0] as string).sort();

test('up from nothing, down to nothing, and up again', async () => {
  const first = await database.runMigrations({ transaction: 'each' });
  expect(first).toHaveLength((databaseShape.migrations as unknown[]).length);
  const whole = await tables();
  for (let undone = 0; undone < first.length; undone += 1) await database.undoLastMigration({ transaction: 'each' });
  expect(await tables()).toEqual(['migration']);
  await database.runMigrations({ transaction: 'each' });
  expect(await tables()).toEqual(whole);
});

test('the entities say what the migrations made: no column, type or index has drifted', async () => {
  const { upQueries } = await database.driver.createSchemaBuilder().log();
  // Foreign keys, and the indexes they bring, stand in the migrations only.
  const drift = upQueries.map(({ query }) => query).filter((query) => !/DROP FOREIGN KEY|ADD CONSTRAINT .* FOREIGN KEY/.test(query));
  expect(drift).toEqual([]);
});

test('contents from before libraries were counted are counted: their type and what is inside, of more than one page of them', async () => {
  const migration = new LibrariesAreKnownWithTheirUse1795000000028();
  const runner = database.createQueryRunner();
  const ids = Array.from({ length: 450 }, () => randomUUID());
  const parameters = JSON.stringify({ text: 'Skriv "library":"Test.Not 1.0".', parts: [{ library: 'Test.Part 1.0', params: { part: { library: 'Test.Part 1.0' } } }, { library: 'Test.Other 2.10' }] });
  try {
    await database.query('INSERT INTO h5p_content (id, library, title, parameters, metadata, created_at) VALUES ?', [ids.map((id) => [id, 'Test.Main 1.0', 'x', parameters, '{}', new Date()])]);
    await migration.down(runner);
    await migration.up(runner);
    const rows = (await database.query('SELECT library, COUNT(*) AS n FROM h5p_content_library GROUP BY library ORDER BY library')) as { library: string; n: string }[];
    expect(rows.map(({ library, n }) => [library, Number(n)])).toEqual([['Test.Main 1.0', 450], ['Test.Other 2.10', 450], ['Test.Part 1.0', 450]]);
  } finally {
    await database.query('DELETE FROM h5p_content');
    await runner.release();
  }
});

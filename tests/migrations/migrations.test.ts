import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { openDataSource } from '@spor/api/platform';
import { databaseShape } from '../../api/src/domain.module.js';
import { StatementsAreNumberedByTheirMoment1795000000080 } from '../../api/src/migrations/1795000000080-statements-are-numbered-by-their-moment.js';
import { StatementsAreFoundByAllTheyName1795000000081 } from '../../api/src/migrations/1795000000081-statements-are-found-by-all-they-name.js';
import { TheRecordStoreKeepsDocumentsAttachmentsAndClients1795000000082 } from '../../api/src/migrations/1795000000082-the-record-store-keeps-documents-attachments-and-clients.js';
import { AStatementsNumberAloneSaysWhenItWasStored1795000000124 } from '../../api/src/migrations/1795000000124-a-statements-number-alone-says-when-it-was-stored.js';
import { StatementsAreComparedByWhatTheySay1795000000123 } from '../../api/src/migrations/1795000000123-statements-are-compared-by-what-they-say.js';
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

test('statements from before they were numbered by their moment keep their order, and what points at them', async () => {
  const runner = database.createQueryRunner();
  const newer = [new AStatementsNumberAloneSaysWhenItWasStored1795000000124(), new StatementsAreComparedByWhatTheySay1795000000123(), new TheRecordStoreKeepsDocumentsAttachmentsAndClients1795000000082(), new StatementsAreFoundByAllTheyName1795000000081(), new StatementsAreNumberedByTheirMoment1795000000080()];
  const hash = randomBytes(32);
  const at = '2026-01-02 03:04:05.678';
  const authority = { account: { homePage: 'https://spor.example', name: 'spor' } };
  try {
    for (const migration of newer) await migration.down(runner);
    await runner.query("INSERT INTO actor (id, identifier_hash, identifier) VALUES (7, ?, '{}')", [hash]);
    await runner.query("INSERT INTO verb (id, iri_hash, iri) VALUES (7, ?, 'x:y')", [hash]);
    await runner.query('INSERT INTO statement (seq, id, xapi_version, received, assigned, content_hash, actor_id, verb_id, occurred_at, stored_at) VALUES ?', [
      [1, 2, 3].map((seq) => [seq, randomUUID(), '1.0.3', '{}', JSON.stringify({ authority }), hash, 7, 7, at, at]),
    ]);
    await runner.query("INSERT INTO statement_actor (actor_id, statement_seq, role) VALUES (7, 1, 'actor'), (7, 2, 'actor'), (7, 3, 'actor')");
    for (const migration of [...newer].reverse()) await migration.up(runner);
    const rows = (await runner.query('SELECT seq FROM statement ORDER BY seq')) as { seq: string }[];
    const moment = Date.parse(`${at}Z`) * 1000;
    const first = moment - (moment % 32);
    expect(rows.map(({ seq }) => Number(seq))).toEqual([first, first + 32, first + 64]);
    const named = (await runner.query('SELECT a.identifier, x.breadth, x.statement_seq - ? AS place, x.matched_seq - x.statement_seq AS itself, x.roles FROM statement_actor x JOIN actor a ON a.id = x.actor_id ORDER BY x.breadth DESC, x.statement_seq', [first])) as Record<string, unknown>[];
    expect(named.map(({ identifier, breadth, place, itself, roles }) => [identifier, Number(breadth), Number(place), Number(itself), Number(roles)])).toEqual([
      ...[0, 32, 64].map((place) => ['{}', 1, place, 0, 1]),
      ...[0, 32, 64].map((place) => ['{"account":{"homePage":"https://spor.example","name":"spor"}}', 0, place, 0, 4]),
    ]);
    const [latest] = newer;
    await latest!.down(runner);
    const told = (await runner.query("SELECT TIMESTAMPDIFF(MICROSECOND, '1970-01-01', stored_at) AS moment FROM statement ORDER BY seq")) as { moment: string }[];
    await latest!.up(runner);
    expect(told.map(({ moment: each }) => Number(each))).toEqual([first, first + 32, first + 64]);
  } finally {
    for (const table of ['statement_actor', 'statement', 'actor', 'verb']) await runner.query(`DELETE FROM ${table}`);
    await runner.release();
  }
});

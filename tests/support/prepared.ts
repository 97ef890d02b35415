import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Connection, createConnection, format } from 'mysql2/promise';
import { connectionOf } from '@spor/api/platform';
import { operator } from './processes.js';

/** What an installation begins with: the tables alone, the shipped content, or the invented municipality. */
export type Beginning = 'tables' | 'content' | 'demo';

const MADE_BY: Record<Beginning, readonly string[][]> = {
  tables: [['migrate']],
  content: [['migrate'], ['import-content']],
  demo: [['prepare']],
};
const LONGEST_WAIT_S = 600;

/** Makes it in a schema and a folder of its own, as an operator does. */
export async function prepare(beginning: Beginning, env: NodeJS.ProcessEnv): Promise<void> {
  for (const words of MADE_BY[beginning]) {
    const { code, output } = await operator(env, ...words);
    if (code !== 0) throw new Error(output);
  }
}

/** The same, copied: it is made once in a run, by the first who asks, and lives as long as the server. */
export async function copyPrepared(beginning: Beginning, env: NodeJS.ProcessEnv): Promise<void> {
  const { pathname } = new URL(env.DATABASE_URL as string);
  const connection = await createConnection({ ...connectionOf(env.DATABASE_URL as string), multipleStatements: true });
  try {
    const { schema, folder } = await madeOnce(connection, beginning, env);
    await copySchema(connection, schema, pathname.slice(1));
    if (existsSync(folder)) cpSync(folder, env.SPOR_DATA_DIR as string, { recursive: true });
  } finally {
    await connection.end();
  }
}

interface Prepared {
  readonly schema: string;
  readonly folder: string;
}

/** Jest's workers wait for each other by a lock in the database; what was left half made is made anew. */
async function madeOnce(connection: Connection, beginning: Beginning, env: NodeJS.ProcessEnv): Promise<Prepared> {
  const prepared = { schema: `spor_prepared_${beginning}`, folder: path.join(process.env.SPOR_DATA_DIR as string, 'prepared', beginning) };
  const done = path.join(process.env.SPOR_DATA_DIR as string, 'prepared', `${beginning}.done`);
  if (existsSync(done)) return prepared;
  await connection.query('SELECT GET_LOCK(?, ?)', [prepared.schema, LONGEST_WAIT_S]);
  try {
    if (!existsSync(done)) await make(connection, beginning, prepared, env);
    mkdirSync(done, { recursive: true });
  } finally {
    await connection.query('SELECT RELEASE_LOCK(?)', [prepared.schema]);
  }
  return prepared;
}

async function make(connection: Connection, beginning: Beginning, { schema, folder }: Prepared, env: NodeJS.ProcessEnv): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await connection.query(`DROP DATABASE IF EXISTS ${schema}; CREATE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci`);
  const url = new URL(env.DATABASE_URL as string);
  url.pathname = `/${schema}`;
  await prepare(beginning, { ...env, DATABASE_URL: url.href, SPOR_DATA_DIR: folder });
}

/** Every table with its rows; what is generated in them, the server makes. */
async function copySchema(connection: Connection, from: string, to: string): Promise<void> {
  const statements: string[] = [];
  for (const { table } of rowsOf<{ table: string }>(await connection.query('SELECT table_name AS `table` FROM information_schema.tables WHERE table_schema = ?', [from]))) {
    const [created] = rowsOf<Record<string, string>>(await connection.query('SHOW CREATE TABLE ??.??', [from, table]));
    const columns = rowsOf<{ name: string }>(await connection.query("SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ? AND table_name = ? AND extra NOT LIKE '%GENERATED%'", [from, table])).map(({ name }) => name);
    statements.push(created?.['Create Table'] as string, format('INSERT INTO ?? (??) SELECT ?? FROM ??.??', [table, columns, columns, from, table]));
  }
  await connection.query(`USE ${to}; SET foreign_key_checks = 0, unique_checks = 0; ${statements.join(';\n')}`);
}

const rowsOf = <Row>([rows]: [unknown, unknown]): Row[] => rows as Row[];

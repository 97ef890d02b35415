import { type EntityManager, QueryFailedError } from 'typeorm';
import { inBatches } from './in-batches.js';
import { longText } from './long-text.js';

export interface TextRow {
  readonly values: readonly (string | number | null)[];
  /** Of its texts, in characters. */
  readonly length: number;
}

/** So many rows are sent in a question that is prepared once for each connection. More than one such question would push each other out there (`maxPreparedStatements`). */
const PREPARED_ROWS = 50;

/** The driver's connection, as far as it is used here. */
interface Connection {
  promise(): { execute(sql: string, values: readonly unknown[]): Promise<unknown> };
}

/**
 * Inserts rows that carry long texts. Where there are many at a time they are sent beside the question and not in it: the
 * database then need not read every sign of them to find where they end, nor we to see to it that it does.
 */
export async function insertTexts(manager: EntityManager, table: string, columns: readonly string[], rows: readonly TextRow[]): Promise<void> {
  const into = `INSERT INTO ${table} (${columns.join(', ')}) VALUES`;
  const each = `(${columns.map(() => '?').join(', ')})`;
  const prepared = `${into} ${Array<string>(PREPARED_ROWS).fill(each).join(', ')}`;
  await inBatches(
    rows,
    (some) => (some.length === PREPARED_ROWS ? execute(manager, prepared, some.flatMap(({ values }) => values)) : manager.query(`${into} ?`, [some.map(({ values }) => values.map(written))])),
    { lengthOf: ({ length }) => length, rows: PREPARED_ROWS },
  );
}

const written = (value: string | number | null): unknown => (typeof value === 'string' ? longText(value) : value);

async function execute(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<void> {
  const connection = (await manager.queryRunner!.connect()) as Connection;
  try {
    await connection.promise().execute(sql, values);
  } catch (error) {
    // As TypeORM throws it, which knows no prepared questions.
    throw new QueryFailedError(sql, undefined, error as Error);
  }
}

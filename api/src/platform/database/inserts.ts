import { batchesOf } from './in-batches.js';
import { longText } from './long-text.js';
import { type Question } from './questions.js';

export interface TextRow {
  readonly values: readonly (string | number | null)[];
  /** Of its texts, in characters. */
  readonly length: number;
}

/** So many rows are sent in a question that is prepared once for each connection. More than one such question would push each other out there (`maxPreparedStatements`). */
const PREPARED_ROWS = 50;

/**
 * Inserts rows that carry long texts. Where there are many at a time they are sent beside the question and not in it: the
 * database then need not read every sign of them to find where they end, nor we to see to it that it does.
 */
export function textInserts(table: string, columns: readonly string[], rows: readonly TextRow[]): Question[] {
  const into = `INSERT INTO ${table} (${columns.join(', ')}) VALUES`;
  const each = `(${columns.map(() => '?').join(', ')})`;
  const prepared = `${into} ${Array<string>(PREPARED_ROWS).fill(each).join(', ')}`;
  return Array.from(batchesOf(rows, { lengthOf: ({ length }) => length, rows: PREPARED_ROWS }), (some) =>
    some.length === PREPARED_ROWS
      ? { sql: prepared, values: some.flatMap(({ values }) => values), isPrepared: true }
      : { sql: `${into} ?`, values: [some.map(({ values }) => values.map(written))], length: some.reduce((sum, { length }) => sum + length, 0) });
}

const written = (value: string | number | null): unknown => (typeof value === 'string' ? longText(value) : value);

/** What no number that is stored is longer than, in characters. */
const LONGEST_NUMBER = 20;

/** Inserts rows of numbers. @param into the table with its columns */
export const numberInserts = (into: string, rows: readonly (readonly number[])[]): Question[] =>
  Array.from(batchesOf(rows), (some) => ({ sql: `INSERT INTO ${into} VALUES ?`, values: [some], length: some.length * some[0]!.length * LONGEST_NUMBER }));

import { createHash } from 'node:crypto';
import { type DataSource } from 'typeorm';

/**
 * SHA-256 (hex) of rows in the order given: equal when the rows are. Each query selects one text column, `line`, and
 * orders by a key. Rows are streamed, so the cost in memory is the same for any number.
 */
export async function fingerprintOf(database: DataSource, queries: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const runner = database.createQueryRunner();
  try {
    for (const query of queries) {
      for await (const { line } of (await runner.stream(query)) as AsyncIterable<{ line: string }>) hash.update(line).update('\n');
      hash.update('\f');
    }
  } finally {
    await runner.release();
  }
  return hash.digest('hex');
}

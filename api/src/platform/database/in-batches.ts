const ROWS_A_STATEMENT = 1000;
/** The database takes no question above 16 MB, and text may grow to four times its length on the way there. */
const BYTES_A_STATEMENT = 2 << 20;

/** One SQL statement for a thousand rows at a time: a few round trips for thousands of rows, and no statement too large. @param bytesOf of items that may be large */
export async function inBatches<Item>(items: Iterable<Item>, run: (batch: Item[]) => Promise<unknown>, bytesOf: (item: Item) => number = () => 0): Promise<void> {
  let batch: Item[] = [];
  let bytes = 0;
  for (const item of items) {
    if (batch.length && (batch.length === ROWS_A_STATEMENT || bytes + bytesOf(item) > BYTES_A_STATEMENT)) {
      await run(batch);
      [batch, bytes] = [[], 0];
    }
    batch.push(item);
    bytes += bytesOf(item);
  }
  if (batch.length) await run(batch);
}

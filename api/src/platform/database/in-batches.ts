const ROWS_A_STATEMENT = 1000;

/** One SQL statement for a thousand rows at a time: a few round trips for thousands of rows, and no statement too large. */
export async function inBatches<Item>(items: Iterable<Item>, run: (batch: Item[]) => Promise<unknown>): Promise<void> {
  let batch: Item[] = [];
  for (const item of items) {
    if (batch.push(item) < ROWS_A_STATEMENT) continue;
    await run(batch);
    batch = [];
  }
  if (batch.length) await run(batch);
}

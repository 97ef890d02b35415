const ROWS_A_STATEMENT = 1000;
/** The database takes no question above 16 MB. A character becomes three bytes at most, or two where it is escaped; and beside what is counted there may be as much again. */
const CHARACTERS_A_STATEMENT = 2 << 20;

interface Size<Item> {
  /** In characters, of items that may be large. */
  readonly lengthOf?: (item: Item) => number;
  readonly rows?: number;
}

/** Rows for one SQL statement at a time, none of which is too large. */
export function* batchesOf<Item>(items: Iterable<Item>, { lengthOf = () => 0, rows = ROWS_A_STATEMENT }: Size<Item> = {}): Generator<Item[]> {
  let batch: Item[] = [];
  let length = 0;
  for (const item of items) {
    if (batch.length && (batch.length === rows || length + lengthOf(item) > CHARACTERS_A_STATEMENT)) {
      yield batch;
      [batch, length] = [[], 0];
    }
    batch.push(item);
    length += lengthOf(item);
  }
  if (batch.length) yield batch;
}

/** One SQL statement for a thousand rows at a time: a few round trips for thousands of rows. */
export async function inBatches<Item>(items: Iterable<Item>, run: (batch: Item[]) => Promise<unknown>, size: Size<Item> = {}): Promise<void> {
  for (const batch of batchesOf(items, size)) await run(batch);
}

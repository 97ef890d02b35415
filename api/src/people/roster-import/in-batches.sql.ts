const ROWS_A_STATEMENT = 500;

/** One SQL statement for 500 rows at a time: a file of 2,500 is a handful of round trips. */
export async function inBatches<Item>(items: readonly Item[], run: (batch: Item[]) => Promise<unknown>): Promise<void> {
  for (let first = 0; first < items.length; first += ROWS_A_STATEMENT) await run(items.slice(first, first + ROWS_A_STATEMENT));
}

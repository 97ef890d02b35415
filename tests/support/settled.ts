import { type Installation } from './installation.js';

/** Waits until `check` holds. @throws with what was last seen after `patience` milliseconds */
export async function eventually<Value>(look: () => Promise<Value>, holds: (value: Value) => boolean, patience = 45_000): Promise<Value> {
  const until = Date.now() + patience;
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() > until) throw new Error(`not in ${patience} ms; last seen: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until every reaction to every fact is done. */
export const drained = async ({ database }: Installation, patience = 90_000): Promise<void> => {
  await eventually(async () => ((await database.query('SELECT COUNT(*) AS n FROM fact WHERE settled_at IS NULL'))[0] as { n: number }[])[0]?.n, (n) => n === 0, patience);
};

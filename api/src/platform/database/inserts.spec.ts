import { numberInserts, textInserts } from './inserts.js';

const row = (text: string) => ({ values: [1, text, null], length: text.length });

test('rows with texts are prepared fifty at a time, and what is left over is written into the question', () => {
  const inserts = textInserts('things', ['id', 'text', 'other'], Array.from({ length: 120 }, () => row('x')));
  expect(inserts.map(({ isPrepared = false, values, length }) => [isPrepared, values.length, length])).toEqual([[true, 150, undefined], [true, 150, undefined], [false, 1, 20]]);
  expect(inserts[0]!.sql).toBe(inserts[1]!.sql);
  expect(inserts[2]!.sql).toBe('INSERT INTO things (id, text, other) VALUES ?');
});

test('no question is larger than the database takes, however long the texts', () => {
  const inserts = textInserts('things', ['id', 'text', 'other'], Array.from({ length: 50 }, () => row('x'.repeat(100_000))));
  expect(inserts.every(({ isPrepared, length }) => !isPrepared && length! <= 2 << 20)).toBe(true);
  expect(inserts.flatMap(({ values }) => values[0] as unknown[])).toHaveLength(50);
});

test('a written text is what it was, with what means something to the database told so', () => {
  const [insert] = textInserts('things', ['id', 'text', 'other'], [row("it's \\ \n")]);
  const [[[, text]]] = insert!.values as [[[number, { toSqlString(): string }]]];
  expect(text.toSqlString()).toBe("'it''s \\\\ \n'");
});

test('rows of numbers go a thousand at a time; of none there is no question', () => {
  expect(numberInserts('pairs (a, b)', Array.from({ length: 2500 }, () => [1, 2])).map(({ values }) => (values[0] as unknown[]).length)).toEqual([1000, 1000, 500]);
  expect(numberInserts('pairs (a, b)', [])).toEqual([]);
});

import { api, contextOf, CONTEXTS, product, type SourceFile } from './source.js';

const migrations = api.filter(({ file }) => file.startsWith('migrations/'));

/** Each table belongs to the context that has its entity. */
const owner = new Map(
  product.flatMap(({ file, text }) => [...text.matchAll(/@Entity\('(\w+)'/g)].map(([, table]) => [table as string, contextOf(file) as string] as const)),
);
const tables = migrations.flatMap(({ text }) => [...text.matchAll(/CREATE TABLE [\\`]*(\w+)[\\`]*/g)].map(([, table]) => table as string));

const rank = (context: string) => CONTEXTS.indexOf(context);
const TABLE = '[`\\\\]*(\\w+)[`\\\\]*';

/** Tables a file's SQL reads and writes; only names that are tables count. */
function touched({ text }: SourceFile): { reads: string[]; writes: string[] } {
  const names = (pattern: string) => [...text.matchAll(new RegExp(pattern, 'g'))].map(([, name]) => name as string).filter((name) => owner.has(name));
  return {
    reads: names(`\\b(?:FROM|JOIN)\\s+${TABLE}`),
    writes: names(`\\b(?:INSERT INTO|INSERT IGNORE INTO|UPDATE|DELETE FROM|REPLACE INTO)\\s+${TABLE}`),
  };
}

const files = product.filter(({ file }) => contextOf(file));
const isReader = (file: string) => /\.(queries|sql|personal-data)\.ts$/.test(file);

test('every table has an entity, in one context', () => {
  expect(tables.filter((table) => !owner.has(table))).toEqual([]);
  expect([...owner.keys()].sort()).toEqual([...tables].sort());
});

test('a context writes only its own tables', () => {
  const foreign = files.flatMap((source) => touched(source).writes.filter((table) => owner.get(table) !== contextOf(source.file)).map((table) => `${source.file}: ${table}`));
  expect(foreign).toEqual([]);
});

test('only queries read other contexts’ tables, and only to the left', () => {
  const wrong = files.flatMap((source) =>
    touched(source)
      .reads.filter((table) => {
        const own = contextOf(source.file) as string;
        const theirs = owner.get(table) as string;
        return theirs !== own && !(isReader(source.file) && rank(theirs) < rank(own));
      })
      .map((table) => `${source.file}: ${table}`),
  );
  expect(wrong).toEqual([]);
});

test('every table with an employee’s id is named as personal data', () => {
  const described = new Set(product.flatMap(({ file, text }) => (file.endsWith('.personal-data.ts') ? [...text.matchAll(/table: '(\w+)'/g)].map(([, table]) => table as string) : [])));
  const personal = migrations.flatMap(({ text }) =>
    [...text.matchAll(/CREATE TABLE [\\`]*(\w+)[\\`]* \(([\s\S]*?)\) ENGINE/g)].filter(([, , columns]) => /\b(employee_id|actor_id)\b/.test(columns as string)).map(([, table]) => table as string),
  );
  expect(personal.length).toBeGreaterThan(5);
  const byAnother = ['statement_actor'];
  expect(personal.filter((table) => !described.has(table) && !byAnother.includes(table))).toEqual([]);
});

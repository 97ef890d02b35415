import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { type Listed, type ListQuery, orderAndLimit, type Where } from '../../platform/index.js';

/** What every list of the catalogue can be narrowed by. */
export const CatalogueFilter = z.object({ q: z.string().trim().max(100).optional(), id: z.array(z.string().regex(/^[\w. -]{1,160}$/)).max(1000).optional() });

export interface ListSql {
  readonly columns: string;
  readonly from: string;
  /** Parameters of `from`. */
  readonly params: readonly unknown[];
  readonly sortable: Record<string, string>;
  readonly tieBreaker: string;
  /** As `from`, but with only what conditions and order need: of ten thousand rows those of one page are read whole. */
  readonly lean?: { readonly from: string; readonly params: readonly unknown[]; /** What is enough for counting, without parameters. */ readonly counted?: string };
}

/** One page of rows, and how many there are in all. */
export async function listed<Row>(database: DataSource, list: ListSql, where: Where, query: ListQuery): Promise<Listed<Row>> {
  if (list.lean) return leanlyListed<Row>(database, { ...list, lean: list.lean }, where, query);
  const { columns, from, params, sortable, tieBreaker } = list;
  const end = orderAndLimit(query, sortable, tieBreaker);
  const all = [...params, ...where.params];
  const [rows, total] = await Promise.all([database.query(`SELECT ${columns} FROM ${from} ${where.sql} ${end.sql}`, [...all, ...end.params]) as Promise<Row[]>, count(database, from, all, where)]);
  return { rows, total };
}

/** The page's ids first. How many there are is told on the way, unless counting them by themselves is so much less. */
async function leanlyListed<Row>(database: DataSource, { columns, from, params, sortable, tieBreaker, lean }: ListSql & Required<Pick<ListSql, 'lean'>>, where: Where, query: ListQuery): Promise<Listed<Row>> {
  const end = orderAndLimit(query, sortable, tieBreaker);
  const all = [...lean.params, ...where.params];
  const total = lean.counted ? 'NULL' : 'COUNT(*) OVER ()';
  const page: { id: string; total: string | null }[] = await database.query(`SELECT ${tieBreaker} AS id, ${total} AS total FROM ${lean.from} ${where.sql} ${end.sql}`, [...all, ...end.params]);
  const ids = page.map(({ id }) => id);
  // Nor does a page after the last one say it.
  const told = page[0]?.total ?? (await count(database, lean.counted ?? lean.from, lean.counted ? where.params : all, where));
  if (!ids.length) return { rows: [], total: Number(told) };
  const rows: Row[] = await database.query(`SELECT ${columns} FROM ${from} WHERE ${tieBreaker} IN (?) ORDER BY FIELD(${tieBreaker}, ?)`, [...params, ids, ids]);
  return { rows, total: Number(told) };
}

async function count(database: DataSource, from: string, params: readonly unknown[], where: Where): Promise<number> {
  const [row]: { total: string }[] = await database.query(`SELECT COUNT(*) AS total FROM ${from} ${where.sql}`, [...params]);
  return Number(row?.total ?? 0);
}

/** Joins a version's text in the viewer's language as `t`, and in bokmål as `nb`, which every version has. The first parameter is the language. */
export const texts = (table: string, on: (alias: string) => string): string =>
  `LEFT JOIN ${table} t ON ${on('t')} AND t.language = ? JOIN ${table} nb ON ${on('nb')} AND nb.language = 'nb'`;

/** A key or slug is ASCII, and what a person searches for is not: compared as they are, the database refuses. */
export const searchable = (column: string): string => `CONVERT(${column} USING utf8mb4)`;

/** @returns whether it can be a slug at all */
export const isSlug = (text: string): boolean => /^[a-z0-9-]{1,120}$/.test(text);

/** A key like `C10` sorts after `C9`. */
export const keyOrder = (column: string): string => `LPAD(${column}, 40, ' ')`;

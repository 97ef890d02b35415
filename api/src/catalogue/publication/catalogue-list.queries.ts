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
  readonly lean?: { readonly from: string; readonly params: readonly unknown[] };
}

/** One page of rows, and how many there are in all. */
export async function listed<Row>(database: DataSource, { columns, from: whole, params, sortable, tieBreaker, lean }: ListSql, where: Where, query: ListQuery): Promise<Listed<Row>> {
  const end = orderAndLimit(query, sortable, tieBreaker);
  const from = lean?.from ?? whole;
  const all = [...(lean?.params ?? params), ...where.params];
  const [page, [total]] = (await Promise.all([
    database.query(`SELECT ${lean ? `${tieBreaker} AS id` : columns} FROM ${from} ${where.sql} ${end.sql}`, [...all, ...end.params]),
    database.query(`SELECT COUNT(*) AS total FROM ${from} ${where.sql}`, all),
  ])) as [Row[], { total: string }[]];
  const ids = (page as { id?: string }[]).map(({ id }) => id);
  const rows: Row[] = lean && ids.length ? await database.query(`SELECT ${columns} FROM ${whole} WHERE ${tieBreaker} IN (?) ORDER BY FIELD(${tieBreaker}, ?)`, [...params, ids, ids]) : page;
  return { rows, total: Number(total?.total ?? 0) };
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

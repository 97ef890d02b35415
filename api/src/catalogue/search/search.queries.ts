import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type SearchKind } from '../search-index/search-index.entity.js';
import { matchingDocuments } from './search.sql.js';
import { stemsOfTerm, type Term } from './terms.rules.js';

export interface RankedRow {
  readonly kind: SearchKind;
  readonly thingId: string;
  readonly points: number;
  /** Of all hits of its kind. */
  readonly count: number;
  /** Among those of its kind, counted from 1. */
  readonly place: number;
}

interface FoundWord {
  readonly id: number;
  readonly thingId: string;
  readonly language: string;
  readonly stem: string;
}

export interface FoundText {
  readonly language: string;
  readonly address: string;
  readonly title: string;
  readonly place: string;
  readonly summary: string;
  readonly body: string;
}

@Injectable()
export class SearchQueries {
  constructor(private readonly database: DataSource) {}

  /** The things from `first` to `last` of each kind, the best first; of a kind with fewer, the first one, for the count. */
  async ranked(terms: readonly Term[], least: number, [first, last]: readonly [number, number]): Promise<RankedRow[]> {
    const { sql, params } = matchingDocuments(terms, least);
    const rows: { kind: SearchKind; thingId: string; points: string; count: string; place: string }[] = await this.database.query(
      `SELECT kind, thing_id AS thingId, points, count, place FROM (
         SELECT kind, thing_id, points, COUNT(*) OVER (PARTITION BY kind) AS count, ROW_NUMBER() OVER (PARTITION BY kind ORDER BY points DESC, thing_id) AS place
         FROM (SELECT d.kind, d.thing_id, MAX(m.points) AS points FROM (${sql}) m JOIN search_document d ON d.id = m.document_id GROUP BY d.kind, d.thing_id) t
       ) r WHERE place = 1 OR place BETWEEN ? AND ? ORDER BY kind, place`,
      [...params, first + 1, last + 1],
    );
    return rows.map((row) => ({ ...row, points: Number(row.points), count: Number(row.count), place: Number(row.place) }));
  }

  /** What is shown of things: the text that has enough of the words, in the reader's language when that one has them too. @returns by the thing's id */
  async texts(terms: readonly Term[], least: number, thingIds: readonly string[], language: string): Promise<Map<string, FoundText>> {
    if (!thingIds.length) return new Map();
    const rows: FoundWord[] = await this.database.query(
      `SELECT d.id, d.thing_id AS thingId, d.language, p.stem FROM search_document d JOIN search_posting p ON p.document_id = d.id
       WHERE d.thing_id IN (?) AND p.stem IN (?) ORDER BY d.language = ?, d.language = 'nb', d.language`,
      [thingIds, terms.flatMap(stemsOfTerm), language],
    );
    const chosen = new Map(documentsWith(rows, terms, least).map(({ id, thingId, language: of }) => [id, { thingId, language: of }]));
    const texts: (Omit<FoundText, 'language'> & { id: number })[] = await this.database.query('SELECT document_id AS id, address, title, place, summary, body FROM search_text WHERE document_id IN (?)', [[...chosen.keys(), 0]]);
    // Of several languages the last one in order stays.
    const order = [...chosen.keys()];
    const sorted = texts.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    return new Map(sorted.map(({ id, ...text }) => [chosen.get(id)?.thingId ?? '', { ...text, language: chosen.get(id)?.language ?? '' }]));
  }
}

/** Documents that have at least so many of the words, in the order they came. */
function documentsWith(rows: readonly FoundWord[], terms: readonly Term[], least: number): Omit<FoundWord, 'stem'>[] {
  const documents = new Map<number, { row: FoundWord; stems: Set<string> }>();
  for (const row of rows) {
    const document = documents.get(row.id) ?? { row, stems: new Set() };
    documents.set(row.id, document);
    document.stems.add(row.stem);
  }
  return [...documents.values()].filter(({ stems }) => terms.filter((term) => stemsOfTerm(term).some((stem) => stems.has(stem))).length >= least).map(({ row }) => row);
}

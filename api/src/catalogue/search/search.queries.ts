import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SEARCH_KINDS, type SearchKind } from '../search-index/search-index.entity.js';
import { matchingThings } from './search.sql.js';
import { type Term } from './terms.rules.js';

export interface RankedRow {
  readonly kind: SearchKind;
  /** In the index. */
  readonly id: number;
  readonly points: number;
  /** Of all hits of its kind. */
  readonly count: number;
  /** Among those of its kind, counted from 1. */
  readonly place: number;
}

export interface FoundText {
  readonly id: number;
  readonly thingId: string;
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

  /** The things from `first` to `last` of each kind, the best first; and of each kind the very first, for the count. */
  async ranked(terms: readonly Term[], least: number, [first, last]: readonly [number, number]): Promise<RankedRow[]> {
    const { sql, params } = matchingThings(terms, least);
    const rows: Record<keyof RankedRow, string>[] = await this.database.query(
      `SELECT kind, id, points, count, place FROM (
         SELECT kind, search_thing_id AS id, points, COUNT(*) OVER (PARTITION BY kind) AS count, ROW_NUMBER() OVER (PARTITION BY kind ORDER BY points DESC, search_thing_id) AS place FROM (${sql}) m
       ) r WHERE place = 1 OR place BETWEEN ? AND ? ORDER BY kind, place`,
      [...params, first + 1, last + 1],
    );
    return rows.map(({ kind, id, points, count, place }) => ({ kind: SEARCH_KINDS[Number(kind) - 1] ?? 'course', id: Number(id), points: Number(points), count: Number(count), place: Number(place) }));
  }

  /** The things' texts in every language. */
  async texts(ids: readonly number[]): Promise<FoundText[]> {
    if (!ids.length) return [];
    return this.database.query(
      'SELECT s.id, s.thing_id AS thingId, t.language, t.address, t.title, t.place, t.summary, t.body FROM search_thing s JOIN search_text t ON t.search_thing_id = s.id WHERE s.id IN (?)',
      [ids],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { kindNumber, type SearchKind } from '../search-index/search-index.entity.js';
import { matchingThings, type SqlPart } from './search.sql.js';
import { SearchWords } from './search-words.queries.js';

/** The word forms of search in the lists of those who write: titles and texts alike. */
@Injectable()
export class ListSearch {
  constructor(private readonly words: SearchWords) {}

  /** @returns a condition for things of a kind, by their id's column, that have all the words */
  async condition(kind: SearchKind, column: string, q: string, language: string): Promise<SqlPart> {
    const terms = await this.words.terms(q, language);
    if (!terms.length) return { sql: 'FALSE', params: [] };
    const { sql, params } = matchingThings(terms, terms.length);
    return { sql: `${column} IN (SELECT s.thing_id FROM (${sql}) m JOIN search_thing s ON s.id = m.search_thing_id WHERE m.kind = ?)`, params: [...params, kindNumber(kind)] };
  }
}

import { Injectable } from '@nestjs/common';
import { SEARCH_KINDS } from '../search-index/search-index.entity.js';
import { lines } from '../search-index/plain-text.rules.js';
import { type SearchAnswer, type SearchHit, type SearchQuery } from './search.dto.js';
import { type FoundText, type RankedRow, SearchQueries } from './search.queries.js';
import { SearchWords } from './search-words.queries.js';
import { marked, snippet, termsIn } from './snippet.rules.js';
import { respelt, type Term } from './terms.rules.js';

type Range = readonly [number, number];

/** Finds what is taught, for everybody who learns. */
@Injectable()
export class SearchService {
  constructor(
    private readonly words: SearchWords,
    private readonly queries: SearchQueries,
  ) {}

  async search(language: string, { q, kind, range }: SearchQuery): Promise<SearchAnswer> {
    const { terms, spellings } = await this.words.forgivingTerms(q, language);
    const { rows, least } = await this.rank(terms, range);
    const shown = rows.filter((row) => (!kind || row.kind === kind) && isIn(range, row));
    const texts = await this.queries.texts(shown.map(({ id }) => id));
    const hit = ({ id }: RankedRow): SearchHit[] => hitOf(texts.filter((text) => text.id === id), terms, least, language);
    const kinds = byPoints(rows).map((first) => ({ kind: first.kind, count: first.count, hits: shown.filter((row) => row.kind === first.kind).flatMap(hit) }));
    return { instead: spellings.size && kinds.length ? respelt(q, spellings) : null, allWords: least === terms.length, kinds };
  }

  /** What has all the words, or, when nothing has, what has most of them. */
  private async rank(terms: readonly Term[], range: Range): Promise<{ rows: RankedRow[]; least: number }> {
    for (let least = terms.length; least > 0; least -= 1) {
      const rows = await this.queries.ranked(terms, least, range);
      if (rows.length) return { rows, least };
    }
    return { rows: [], least: terms.length };
  }
}

const isIn = ([first, last]: Range, { place }: RankedRow): boolean => place > first && place <= last + 1;

/** The best of each kind, in the order of how well they fit. */
const byPoints = (rows: readonly RankedRow[]): RankedRow[] =>
  rows.filter(({ place }) => place === 1).sort((a, b) => b.points - a.points || SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind));

/** In the reader's language when that text has the words, else in another that has them. */
function hitOf(texts: readonly FoundText[], terms: readonly Term[], least: number, language: string): SearchHit[] {
  const inOrder = [...texts].sort((a, b) => rankOf(b, language) - rankOf(a, language));
  const fits = ({ title, summary, body, language: of }: FoundText) => termsIn(`${title}\n${summary}\n${body}`, terms, of) >= least;
  const text = (inOrder.length > 1 ? inOrder.find(fits) : undefined) ?? inOrder[0];
  if (!text) return [];
  const { thingId, address, title, place, summary, body } = text;
  return [{ id: thingId, language: text.language, address, title: marked(title, terms, text.language), place, snippet: snippet(lines([summary, body]), terms, text.language) }];
}

const rankOf = (text: FoundText, language: string): number => (text.language === language ? 2 : Number(text.language === 'nb'));

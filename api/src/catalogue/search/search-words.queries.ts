import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { distance, forgiven } from '../word-forms/distance.rules.js';
import { askedWords, begunWord, stemsOfTerm, type Term, termOf } from './terms.rules.js';

/** Words that begin alike; more would find almost everything. */
const MOST_BEGUN = 40;
/** Words looked at for a misspelt one, of each end. */
const MOST_CANDIDATES = 3000;
const FINALISTS = 8;

interface Spelling {
  readonly word: string;
  readonly stem: string;
}

export interface ReadTerms {
  readonly terms: readonly Term[];
  /** What was taken for a misspelling, and of which word. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** Reads what somebody has written with the words that are known. */
@Injectable()
export class SearchWords {
  constructor(private readonly database: DataSource) {}

  /** Words as they stand, the last one perhaps not written out. */
  async terms(q: string, language: string): Promise<Term[]> {
    const words = askedWords(q);
    const begun = begunWord(q, words);
    const stems = begun ? await this.beginning(begun) : [];
    return words.map((word) => termOf(word, language, word === begun ? stems : []));
  }

  /** The same, with the nearest known word in place of one that stands nowhere. */
  async forgivingTerms(q: string, language: string): Promise<ReadTerms> {
    const terms = await this.terms(q, language);
    const known = await this.known(terms.flatMap(stemsOfTerm));
    const spellings = new Map<string, string>();
    for (const term of terms.filter((one) => !stemsOfTerm(one).some((stem) => known.has(stem)))) {
      const nearest = await this.nearest(term.word);
      if (nearest) spellings.set(term.word, nearest);
    }
    return { spellings, terms: terms.map((term) => (spellings.has(term.word) ? termOf(spellings.get(term.word) as string, language) : term)) };
  }

  private async beginning(word: string): Promise<string[]> {
    const rows: { stem: string }[] = await this.database.query('SELECT DISTINCT stem FROM search_word WHERE word LIKE ? ORDER BY stem LIMIT ?', [`${word}%`, MOST_BEGUN]);
    return rows.map(({ stem }) => stem);
  }

  /** Those of the stems that something is found by. */
  private async known(stems: readonly string[]): Promise<Set<string>> {
    if (!stems.length) return new Set();
    const asked = stems.map(() => 'SELECT ? AS stem').join(' UNION ');
    const rows: { stem: string }[] = await this.database.query(`SELECT a.stem FROM (${asked}) a WHERE EXISTS (SELECT 1 FROM search_posting p WHERE p.stem = CONVERT(a.stem USING utf8mb4) COLLATE utf8mb4_bin)`, [...stems]);
    return new Set(rows.map(({ stem }) => stem));
  }

  /** One error leaves the word's beginning or its end as it was, so that only words with the same one are looked at. Of those equally near, the one that finds most. */
  private async nearest(word: string): Promise<string | undefined> {
    const most = forgiven(word.length);
    if (!most || !/^\p{L}+$/u.test(word)) return undefined;
    const near = (await this.candidates(word, most)).map((spelling) => ({ ...spelling, errors: distance(word, spelling.word, most) })).filter(({ errors }) => errors <= most);
    const finalists = near.sort((a, b) => a.errors - b.errors || (a.word < b.word ? -1 : 1)).slice(0, FINALISTS);
    const found = await this.found(finalists.map(({ stem }) => stem));
    const [best] = finalists.filter(({ stem }) => found.has(stem)).sort((a, b) => a.errors - b.errors || (found.get(b.stem) ?? 0) - (found.get(a.stem) ?? 0));
    return best?.word;
  }

  private async candidates(word: string, most: number): Promise<Spelling[]> {
    const letters = word.length < 7 ? 2 : 3;
    const ends = { head: word.slice(0, letters), tail: [...word].reverse().join('').slice(0, letters) };
    const lengths = [word.length - most, word.length + most];
    const search = (end: keyof typeof ends) => `(SELECT word, stem FROM search_word WHERE ${end} LIKE ? AND length BETWEEN ? AND ? LIMIT ${MOST_CANDIDATES})`;
    return this.database.query(`${search('head')} UNION ${search('tail')}`, [`${ends.head}%`, ...lengths, `${ends.tail}%`, ...lengths]);
  }

  private async found(stems: readonly string[]): Promise<Map<string, number>> {
    if (!stems.length) return new Map();
    const rows: { stem: string; things: string }[] = await this.database.query('SELECT stem, COUNT(*) AS things FROM search_posting WHERE stem IN (?) GROUP BY stem', [[...stems]]);
    return new Map(rows.map(({ stem, things }) => [stem, Number(things)]));
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { distance, forgiven } from '../word-forms/distance.rules.js';
import { fromBehind, headsOf, isEnding } from '../word-forms/compounds.rules.js';
import { alsoBy, askedWords, begunWord, stemsOfTerm, type Term, termOf } from './terms.rules.js';

/** Words that begin alike; more would find almost everything. */
const MOST_BEGUN = 40;
/** Compounds that end alike: «kort» ends more words than anybody means. */
const MOST_COMPOUNDS = 40;
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
    return this.withCompounds(words.map((word) => termOf(word, language, word === begun ? stems : [])));
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
    if (!spellings.size) return { spellings, terms };
    const respelt = await this.withCompounds([...spellings.values()].map((word) => termOf(word, language)));
    return { spellings, terms: terms.map((term) => respelt.find(({ word }) => word === spellings.get(term.word)) ?? term) };
  }

  /** «kort» is also in «hypotesekort»: a word that ends in it, when what stands before it is a word as well. */
  private async withCompounds(terms: readonly Term[]): Promise<Term[]> {
    const endings = [...new Set(terms.flatMap(({ stems }) => stems))].filter(isEnding);
    if (!endings.length) return [...terms];
    const select = `(SELECT ? AS ending, stem FROM search_word WHERE rear LIKE ? AND rear > ? GROUP BY rear, stem ORDER BY rear LIMIT ${MOST_COMPOUNDS})`;
    const rows: { ending: string; stem: string }[] = await this.database.query(endings.map(() => select).join(' UNION ALL '), endings.flatMap((ending) => [ending, `${fromBehind(ending)}%`, fromBehind(ending)]));
    const compounds = rows.map(({ ending, stem }) => ({ ending, stem, heads: headsOf(stem, ending) }));
    const known = await this.written([...new Set(compounds.flatMap(({ heads }) => heads))]);
    const ending = (stems: readonly string[]) => compounds.filter((one) => stems.includes(one.ending) && one.heads.some((head) => known.has(head))).map(({ stem }) => stem);
    return terms.map((term) => alsoBy(term, ending(term.stems)));
  }

  /** Those of the stems that some word has. */
  private async written(stems: readonly string[]): Promise<Set<string>> {
    if (!stems.length) return new Set();
    const rows: { stem: string }[] = await this.database.query('SELECT DISTINCT stem FROM search_word WHERE rear IN (?)', [stems.map(fromBehind)]);
    return new Set(rows.map(({ stem }) => stem));
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
    const ends = { head: word.slice(0, letters), tail: fromBehind(word).slice(0, letters) };
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

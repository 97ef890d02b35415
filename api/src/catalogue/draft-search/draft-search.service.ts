import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { inBatches, Transactions } from '../../platform/index.js';
import { INDEX_RULES, postingsOf } from '../search-index/draft.rules.js';
import { SearchWords } from '../search/search-words.queries.js';
import { marked, snippet, termsIn } from '../search/snippet.rules.js';
import { alsoBy, askedWords, begunWord, type Term } from '../search/terms.rules.js';
import { spelledOut } from '../word-forms/words.rules.js';
import { type DraftHitDto, type DraftHitsQuery } from './draft-search.dto.js';
import { DraftSearchQueries, type FoundFile, type UnreadFile } from './draft-search.queries.js';
import { partOf, textsOfFile } from './draft-text.rules.js';

const MOST_HITS = 10;
const MOST_FILES = 300;
const AT_ONCE = 100;

/** Finds what is being written. A draft is saved each second and searched seldom, so that its files are read for search when somebody searches: those that were saved since. */
@Injectable()
export class DraftSearchService {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: DraftSearchQueries,
    private readonly words: SearchWords,
  ) {}

  async hits(language: string, { q, part }: DraftHitsQuery): Promise<DraftHitDto[]> {
    const { files, terms } = await this.find(q, language);
    const meant = files.filter(({ kind, path }) => !part || partOf(kind, path) === part);
    const once = [...new Map(meant.reverse().map((file) => [`${file.draftId} ${withoutLanguage(file.path)}`, file])).values()].reverse();
    return Promise.all(once.slice(0, MOST_HITS).map((file) => this.hit(file, terms, language)));
  }

  /** The drafts that have all the words in one of their parts. */
  async draftIds(language: string, q: string): Promise<string[]> {
    return [...new Set((await this.find(q, language)).files.map(({ draftId }) => draftId))];
  }

  /** As the words stand; when nothing has them, with what they may have been misspelt for. */
  private async find(q: string, language: string): Promise<{ files: FoundFile[]; terms: readonly Term[] }> {
    await this.bringUpToDate();
    const begun = begunWord(q, askedWords(q));
    const more = begun ? await this.queries.beginning(spelledOut(begun)) : [];
    const written = (await this.words.terms(q, language)).map((term) => (term.word === begun ? alsoBy(term, more) : term));
    if (!written.length) return { files: [], terms: [] };
    const files = await this.queries.files(written, MOST_FILES);
    if (files.length) return { files, terms: written };
    const { terms } = await this.words.forgivingTerms(q, language);
    return { files: await this.queries.files(terms, MOST_FILES), terms };
  }

  private async hit({ draftId, kind, draftTitle, path }: FoundFile, terms: readonly Term[], language: string): Promise<DraftHitDto> {
    const texts = textsOfFile(path, await this.queries.body(draftId, path));
    const text = texts.find(({ title, body, language: own }) => termsIn(`${title}\n${body}`, terms, own) >= terms.length) ?? texts.find((one) => one.language === language) ?? texts[0];
    const part = partOf(kind, path);
    const [slug = ''] = /[^/]+(?=\.json$)/.exec(path) ?? [];
    return {
      draftId, kind: kind as DraftHitDto['kind'], part, draftTitle, path, language: text?.language ?? 'nb',
      lesson: part === 'exercise' ? await this.queries.lessonWith(draftId, slug) : null,
      title: marked(text?.title || draftTitle, terms, text?.language ?? 'nb'),
      snippet: snippet(text?.body ?? '', terms, text?.language ?? 'nb'),
    };
  }

  private async bringUpToDate(): Promise<void> {
    for (let files = await this.queries.unread(AT_ONCE); files.length; files = files.length < AT_ONCE ? [] : await this.queries.unread(AT_ONCE)) {
      for (const file of files) await this.transactions.run((manager) => this.read(manager, file));
    }
  }

  /** What has been saved meanwhile, or is gone, is left to the next who searches. */
  private async read(manager: EntityManager, { draftId, path, body, revision }: UnreadFile): Promise<void> {
    await manager.query(
      `INSERT INTO draft_index (draft_id, path, revision, rules) SELECT draft_id, path, revision, ? FROM draft_file WHERE draft_id = ? AND path = ? AND revision = ?
       ON DUPLICATE KEY UPDATE revision = VALUES(revision), rules = VALUES(rules)`,
      [INDEX_RULES, draftId, path, revision],
    );
    const [row]: { id: number; revision: number }[] = await manager.query('SELECT id, revision FROM draft_index WHERE draft_id = ? AND path = ? FOR UPDATE', [draftId, path]);
    if (row?.revision !== revision) return;
    const weights = new Map<string, number>();
    for (const { stem, weight } of textsOfFile(path, body).flatMap(postingsOf)) weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
    await manager.query('DELETE FROM draft_posting WHERE draft_index_id = ?', [row.id]);
    await inBatches([...weights], (some) => manager.query('INSERT INTO draft_posting (stem, draft_index_id, weight) VALUES ?', [some.map(([stem, weight]) => [stem, row.id, weight])]));
  }
}

/** A part is found once, in whichever language fits best. */
const withoutLanguage = (path: string): string => path.replace(/^(nb|nn|en)(?=[/.])/, '');

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { INDEX_RULES } from '../search-index/draft.rules.js';
import { matching } from '../search/search.sql.js';
import { type Term } from '../search/terms.rules.js';
import { IS_READ } from './draft-text.rules.js';

export interface UnreadFile {
  readonly draftId: string;
  readonly path: string;
  readonly body: string;
  readonly revision: number;
}

export interface FoundFile {
  readonly draftId: string;
  readonly kind: string;
  readonly draftTitle: string;
  readonly path: string;
}

const DRAFTS = { table: 'draft_posting', key: 'draft_index_id' };
/** Words that begin alike. */
const MOST_BEGUN = 40;

@Injectable()
export class DraftSearchQueries {
  constructor(private readonly database: DataSource) {}

  /** Files that have been saved since they were read for search, or never were. */
  async unread(most: number): Promise<UnreadFile[]> {
    return this.database.query(
      `SELECT f.draft_id AS draftId, f.path, f.body, f.revision FROM draft_file f LEFT JOIN draft_index i ON i.draft_id = f.draft_id AND i.path = f.path
       WHERE ${IS_READ} AND (i.id IS NULL OR i.revision <> f.revision OR i.rules <> ?) ORDER BY f.draft_id, f.path LIMIT ?`,
      [INDEX_RULES, most],
    );
  }

  /** The files that have all the words, those that fit best first. */
  async files(terms: readonly Term[], most: number): Promise<FoundFile[]> {
    const { sql, params } = matching(terms, terms.length, DRAFTS);
    return this.database.query(
      `SELECT i.draft_id AS draftId, d.kind, d.title AS draftTitle, i.path FROM (${sql}) m JOIN draft_index i ON i.id = m.draft_index_id JOIN draft d ON d.id = i.draft_id
       ORDER BY m.points DESC, d.touched_at DESC, i.id LIMIT ?`,
      [...params, most],
    );
  }

  async body(draftId: string, path: string): Promise<string> {
    const [row]: { body: string }[] = await this.database.query('SELECT body FROM draft_file WHERE draft_id = ? AND path = ?', [draftId, path]);
    return row?.body ?? '';
  }

  /** The lesson of a draft that an exercise stands in. */
  async lessonWith(draftId: string, exercise: string): Promise<string | null> {
    const [row]: { path: string }[] = await this.database.query("SELECT path FROM draft_file WHERE draft_id = ? AND path LIKE '%.md' AND LOCATE(?, body) > 0 ORDER BY path LIMIT 1", [draftId, `::exercise{${exercise}}`]);
    return row ? row.path.replace(/^.*\/|\.md$/g, '') : null;
  }

  /** What words in drafts that begin like this one are found by. */
  async beginning(stem: string): Promise<string[]> {
    const rows: { stem: string }[] = await this.database.query('SELECT DISTINCT stem FROM draft_posting WHERE stem LIKE ? ORDER BY stem LIMIT ?', [`${stem}%`, MOST_BEGUN]);
    return rows.map((row) => row.stem);
  }
}

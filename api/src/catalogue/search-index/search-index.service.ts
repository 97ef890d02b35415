import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { inBatches, Transactions } from '../../platform/index.js';
import { fromBehind } from '../word-forms/compounds.rules.js';
import { INDEX_RULES, postingsOf, type SearchDraft, spellingsOf } from './draft.rules.js';
import { kindNumber, type SearchKind } from './search-index.entity.js';

/** What can be searched. Whoever publishes something writes it here; contexts to the right bring their own things. */
@Injectable()
export class SearchIndex {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** @param published versions in force by their owner's id @returns the owners that are not here as they are published now */
  async stale(published: ReadonlyMap<string, string>): Promise<string[]> {
    const rows: { ownerId: string; versionId: string }[] = await this.database.query('SELECT DISTINCT owner_id AS ownerId, version_id AS versionId FROM search_thing WHERE rules = ?', [INDEX_RULES]);
    const kept = new Map(rows.map(({ ownerId, versionId }) => [ownerId, versionId]));
    return [...published].filter(([ownerId, versionId]) => kept.get(ownerId) !== versionId).map(([ownerId]) => ownerId);
  }

  /** From now on this is what is found of the owner. Doing it twice changes nothing. */
  async replace(ownerId: string, versionId: string, drafts: readonly SearchDraft[]): Promise<void> {
    await this.transactions.run((manager) => this.learnWords(manager, drafts));
    await this.transactions.run(async (manager) => {
      await manager.query('DELETE FROM search_thing WHERE owner_id = ?', [ownerId]);
      await this.write(manager, ownerId, versionId, drafts);
    });
  }

  async drop(ownerId: string): Promise<void> {
    await this.database.query('DELETE FROM search_thing WHERE owner_id = ?', [ownerId]);
  }

  /** Forgets what is no longer published. @param owners all that have anything of these kinds */
  async keepOnly(kinds: readonly SearchKind[], owners: readonly string[]): Promise<void> {
    const [sql, params] = owners.length ? ['AND owner_id NOT IN (?)', [owners]] : ['', []];
    await this.database.query(`DELETE FROM search_thing WHERE kind IN (?) ${sql}`, [kinds, ...params]);
  }

  /** Forgets words that stand nowhere any more. */
  async dropUnusedWords(): Promise<void> {
    await this.database.query('DELETE FROM search_word WHERE NOT EXISTS (SELECT 1 FROM search_posting p WHERE p.stem = search_word.stem)');
  }

  /** Words that nobody writes any more may stay for a while: what is not found by them is never proposed. In order, so that two who learn at once don't wait for each other. */
  private async learnWords(manager: EntityManager, drafts: readonly SearchDraft[]): Promise<void> {
    const spellings = new Map(drafts.flatMap(spellingsOf).map((spelling) => [`${spelling.word} ${spelling.stem}`, spelling]));
    const rows = [...spellings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { word, stem }]) => [word, stem, word.length, word.slice(0, 3), fromBehind(word).slice(0, 3), fromBehind(stem)]);
    await inBatches(rows, (batch) => manager.query('INSERT IGNORE INTO search_word (word, stem, length, head, tail, rear) VALUES ?', [batch]));
  }

  /** Two that write the same at once meet in the same rows. */
  private async write(manager: EntityManager, ownerId: string, versionId: string, drafts: readonly SearchDraft[]): Promise<void> {
    const things = new Map(drafts.map((draft) => [draft.thingId, [draft.kind, draft.thingId, ownerId, versionId, INDEX_RULES]]));
    await inBatches(things.values(), (batch) =>
      manager.query('INSERT INTO search_thing (kind, thing_id, owner_id, version_id, rules) VALUES ? ON DUPLICATE KEY UPDATE owner_id = VALUES(owner_id), version_id = VALUES(version_id), rules = VALUES(rules)', [batch]),
    );
    const kept: { id: number; thingId: string }[] = await manager.query('SELECT id, thing_id AS thingId FROM search_thing WHERE owner_id = ?', [ownerId]);
    const numbered = kept.map(({ id, thingId }) => ({ id, drafts: drafts.filter((draft) => draft.thingId === thingId) }));
    await inBatches(numbered.flatMap(textRows), (batch) =>
      manager.query('INSERT INTO search_text (search_thing_id, language, address, title, place, summary, body) VALUES ? ON DUPLICATE KEY UPDATE address = VALUES(address), title = VALUES(title), place = VALUES(place), summary = VALUES(summary), body = VALUES(body)', [batch]),
    );
    // In the table's own order, so that two who write at once take its rows in turn.
    await inBatches(numbered.flatMap(postingRows).sort(([a], [b]) => (a < b ? -1 : Number(a > b))), (batch) =>
      manager.query('INSERT INTO search_posting (stem, search_thing_id, kind, weight) VALUES ? ON DUPLICATE KEY UPDATE weight = VALUES(weight)', [batch]),
    );
  }
}

interface NumberedDrafts {
  readonly id: number;
  /** The same thing in each of its languages. */
  readonly drafts: readonly SearchDraft[];
}

const textRows = ({ id, drafts }: NumberedDrafts) =>
  drafts.map(({ language, address, title, place = [], summary = '', body }) => [id, language, address, title, place.join(' › '), summary, body]);

/** A stem counts as much as in the language in which it says most. */
function postingRows({ id, drafts }: NumberedDrafts): [string, number, number, number][] {
  const weights = new Map<string, number>();
  for (const { stem, weight } of drafts.flatMap(postingsOf)) weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
  return [...weights].map(([stem, weight]) => [stem, id, kindNumber(drafts[0]?.kind ?? 'course'), weight]);
}

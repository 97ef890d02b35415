import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { again, isDuplicate, sha256, Transactions } from '../../platform/index.js';
import { type XapiVersion } from '../grammar/value.rules.js';
import { type Condition, verdictOn } from './concurrency.rules.js';
import { conditionMissing, documentNotMergeable, documentStale, documentThere } from './document.errors.js';
import { merged } from './merge.rules.js';

const SHELVES = {
  state: { table: 'state_document', place: ['actor_id', 'activity_id', 'registration'], hash: 'state_hash', id: 'state_id', isProfile: false },
  agent: { table: 'agent_profile', place: ['actor_id'], hash: 'profile_hash', id: 'profile_id', isProfile: true },
  activity: { table: 'activity_profile', place: ['activity_id'], hash: 'profile_hash', id: 'profile_id', isProfile: true },
} as const;

/** It takes somebody who makes and removes it all the time to come so far. */

/** Where documents lie: whose, of what. A place whose end is left out is all the places that begin so. */
export interface Shelf {
  readonly kind: keyof typeof SHELVES;
  readonly place: readonly string[];
}

export interface DocumentContent {
  readonly content: Buffer;
  readonly contentType: string;
}

export type KeptDocument = DocumentContent & { readonly etag: string; readonly updatedAt: Date };

export interface Terms extends Condition {
  readonly version: XapiVersion;
}

/** Keeps and gives back what tools are doing (xAPI 1.0.3, Communication 2.2; IEEE 9274.1.1, 4.1.6). */
@Injectable()
export class DocumentService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async get(shelf: Shelf, id: string): Promise<KeptDocument | undefined> {
    return this.read(this.database, shelf, id);
  }

  /** Names, and when each was changed, in the order of the names' hashes. @param since microseconds since 1970 */
  async ids(shelf: Shelf, since?: number): Promise<{ id: string; updatedAt: Date }[]> {
    const { table, hash, id } = SHELVES[shelf.kind];
    const newer = since === undefined ? '' : "AND updated_at > '1970-01-01' + INTERVAL ? MICROSECOND";
    return this.database.query(`SELECT ${id} AS id, updated_at AS updatedAt FROM ${table} WHERE ${at(shelf)} ${newer} ORDER BY ${hash}`, [...shelf.place, ...(since === undefined ? [] : [since])]);
  }

  /** Every document there, whole. */
  async all(shelf: Shelf): Promise<(KeptDocument & { id: string })[]> {
    const { table, hash, id } = SHELVES[shelf.kind];
    return this.database.query(`SELECT ${id} AS id, content, content_type AS contentType, etag, updated_at AS updatedAt FROM ${table} WHERE ${at(shelf)} ORDER BY ${hash}`, [...shelf.place]);
  }

  /** Whoever writes last is right. */
  put(shelf: Shelf, id: string, document: DocumentContent): Promise<void> {
    return again(() => this.write(this.database, shelf, id, document));
  }

  /** @throws Stale, Conflict, Invalid when what is there is not what the sender takes it to be */
  async replace(shelf: Shelf, id: string, document: DocumentContent, terms: Terms): Promise<void> {
    const isBlind = !SHELVES[shelf.kind].isProfile && terms.version === '1.0.3' && terms.ifMatch === undefined && terms.ifNoneMatch === undefined;
    if (isBlind) return this.put(shelf, id, document);
    await this.change(shelf, id, (there) => {
      this.judge(shelf, 'PUT', there, terms);
      return document;
    });
  }

  /** Lays the properties of a JSON object over those that are there. @throws Invalid when either is no JSON object */
  async merge(shelf: Shelf, id: string, document: DocumentContent, terms: Terms): Promise<void> {
    await this.change(shelf, id, (there) => {
      this.judge(shelf, 'POST', there, terms);
      const whole = there ? merged(there, document) : document;
      if (!whole) throw documentNotMergeable();
      return whole;
    });
  }

  /**
   * The one that is there is locked while it is decided what it becomes. One that is not can't be: of those who write the
   * first at once the database lets one through, and the others look again.
   */
  private async change(shelf: Shelf, id: string, made: (there: KeptDocument | undefined) => DocumentContent, tries = 5): Promise<void> {
    try {
      await this.transactions.run(async (manager) => {
        const there = await this.read(manager, shelf, id, true);
        await this.write(manager, shelf, id, made(there), !there);
      });
    } catch (error) {
      if (tries === 1 || !isDuplicate(error)) throw error;
      await this.change(shelf, id, made, tries - 1);
    }
  }

  async remove(shelf: Shelf, id: string, terms?: Terms): Promise<void> {
    await this.transactions.run(async (manager) => {
      if (terms) this.judge(shelf, 'DELETE', await this.read(manager, shelf, id, true), terms);
      const { table, hash } = SHELVES[shelf.kind];
      await manager.query(`DELETE FROM ${table} WHERE ${at(shelf)} AND ${hash} = ?`, [...shelf.place, sha256(id)]);
    });
  }

  async clear(shelf: Shelf): Promise<void> {
    await again(() => this.database.query(`DELETE FROM ${SHELVES[shelf.kind].table} WHERE ${at(shelf)}`, [...shelf.place]));
  }

  private judge({ kind }: Shelf, method: 'PUT' | 'POST' | 'DELETE', there: KeptDocument | undefined, terms: Terms): void {
    const verdict = verdictOn({ ...terms, method, isProfile: SHELVES[kind].isProfile, etag: there?.etag });
    if (verdict === 'stale') throw documentStale();
    if (verdict === 'must say which') throw documentThere();
    if (verdict === 'says nothing') throw conditionMissing();
  }

  private async read(manager: Pick<EntityManager, 'query'>, shelf: Shelf, id: string, isLocked = false): Promise<KeptDocument | undefined> {
    const { table, hash } = SHELVES[shelf.kind];
    const [row]: KeptDocument[] = await manager.query(
      `SELECT content, content_type AS contentType, etag, updated_at AS updatedAt FROM ${table} WHERE ${at(shelf)} AND ${hash} = ?${isLocked ? ' FOR UPDATE' : ''}`,
      [...shelf.place, sha256(id)],
    );
    return row;
  }

  /** @param isFirst the database is to refuse it when there is one */
  private async write(manager: Pick<EntityManager, 'query'>, { kind, place }: Shelf, id: string, { content, contentType }: DocumentContent, isFirst = false): Promise<void> {
    const shelf = SHELVES[kind];
    await manager.query(
      `INSERT INTO ${shelf.table} (${shelf.place.join(', ')}, ${shelf.hash}, ${shelf.id}, content_type, content, etag, updated_at)
       VALUES (${shelf.place.map(() => '?').join(', ')}, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6))
       ${isFirst ? '' : 'ON DUPLICATE KEY UPDATE content_type = VALUES(content_type), content = VALUES(content), etag = VALUES(etag), updated_at = VALUES(updated_at)'}`,
      [...place, sha256(id), id, contentType, content, etagOf(content)],
    );
  }
}

/** SHA-1, for 1.0.3 says so (Communication 3.1). */
const etagOf = (content: Buffer): string => createHash('sha1').update(content).digest('hex');

const at = ({ kind, place }: Shelf): string => SHELVES[kind].place.slice(0, place.length).map((column) => `${column} = ?`).join(' AND ');

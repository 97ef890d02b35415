import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sha256 } from '../../platform/index.js';

const REMEMBERED = 50_000;

/**
 * Numbers for the IRIs of verbs and activities. They are made outside the statement's transaction and in sorted order:
 * upserts of shared activities inside it are the commonest deadlock of record stores under load.
 */
@Injectable()
export class IriService {
  private readonly remembered = { activity: new Map<string, string>(), verb: new Map<string, string>() };

  constructor(private readonly database: DataSource) {}

  async idOf(table: 'activity' | 'verb', iri: string): Promise<string> {
    const known = this.remembered[table].get(iri);
    if (known) return known;
    const [id] = await this.idsOf(table, [iri]);
    return id!;
  }

  /** Of one that has been named; nothing is made by asking. */
  async known(table: 'activity' | 'verb', iri: string): Promise<string | undefined> {
    const [row]: { id: string }[] = await this.database.query(`SELECT id FROM ${table} WHERE iri_hash = ?`, [sha256(iri)]);
    return row && String(row.id);
  }

  /** In the order asked. */
  async idsOf(table: 'activity' | 'verb', iris: readonly string[]): Promise<string[]> {
    const known = this.remembered[table];
    const unknown = [...new Set(iris)].filter((iri) => !known.has(iri)).sort();
    if (unknown.length) await this.learn(table, unknown);
    return iris.map((iri) => known.get(iri)!);
  }

  private async learn(table: 'activity' | 'verb', iris: string[]): Promise<void> {
    const known = this.remembered[table];
    if (known.size > REMEMBERED) known.clear();
    const hashes = iris.map((iri) => sha256(iri));
    await this.database.query(`INSERT IGNORE INTO ${table} (iri_hash, iri) VALUES ?`, [iris.map((iri, index) => [hashes[index], iri])]);
    const rows: { id: string; iri: string }[] = await this.database.query(`SELECT id, iri FROM ${table} WHERE iri_hash IN (?)`, [hashes]);
    for (const { id, iri } of rows) known.set(iri, String(id));
  }
}

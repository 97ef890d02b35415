import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { again, inBatches, sha256 } from '../../platform/index.js';
import { UNNAMED } from '../actor/actor.rules.js';
import { lookedUp } from '../actor/number.rules.js';

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
    return (await this.idsOf(table, [iri])).get(iri)!;
  }

  /** For whoever only asks: nothing is made by being asked for. @returns `UNNAMED` when no statement names it */
  async find(table: 'activity' | 'verb', iri: string): Promise<string> {
    const remembered = this.remembered[table].get(iri);
    if (remembered) return remembered;
    const id = await this.known(table, iri);
    if (id) this.remembered[table].set(iri, id);
    return id ?? UNNAMED;
  }

  /** Of one that has been named. */
  async known(table: 'activity' | 'verb', iri: string): Promise<string | undefined> {
    const [row]: { id: string }[] = await this.database.query(`SELECT id FROM ${table} WHERE iri_hash = ?`, [sha256(iri)]);
    return row && String(row.id);
  }

  /** By IRI; those that are new are made. */
  async idsOf(table: 'activity' | 'verb', iris: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = this.remembered[table];
    if (known.size > REMEMBERED) known.clear();
    // Apart from what is remembered: another may clear that while this one waits.
    const { found, unknown } = lookedUp(known, iris);
    if (!unknown.length) return found;
    await inBatches(unknown, async (some) => (await this.learn(table, some)).forEach(({ iri, id }) => found.set(iri, String(id))), { lengthOf: ({ length }) => length });
    for (const iri of unknown) known.set(iri, found.get(iri)!);
    return found;
  }

  private async learn(table: 'activity' | 'verb', iris: string[]): Promise<{ id: string; iri: string }[]> {
    const hashes = iris.map((iri) => sha256(iri));
    await again(() => this.database.query(`INSERT IGNORE INTO ${table} (iri_hash, iri) VALUES ?`, [iris.map((iri, index) => [hashes[index], iri])]));
    return this.database.query(`SELECT id, iri FROM ${table} WHERE iri_hash IN (?)`, [hashes]);
  }
}

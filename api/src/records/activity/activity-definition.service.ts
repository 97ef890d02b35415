import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sha256, Transactions } from '../../platform/index.js';
import { type ActivityDefinition } from '../grammar/activity.rules.js';
import { canonical } from '../statement/statement.rules.js';
import { broadened } from './definition.rules.js';
import { IriService } from './iri.service.js';

const REMEMBERED = 20_000;

/**
 * What is known of activities, from all that is told of them. It is written after the statements, one activity at a time and
 * only when something new is told: writing shared rows inside the statements' transaction is the commonest deadlock of record stores.
 */
@Injectable()
export class ActivityDefinitions {
  /** What was told last of an activity; the same again is nothing new. */
  private readonly told = new Map<string, string>();

  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly iris: IriService,
  ) {}

  async learn(definitions: ReadonlyMap<string, ActivityDefinition>): Promise<void> {
    for (const [iri, definition] of [...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const telling = canonical(definition);
      if (this.told.get(iri) === telling) continue;
      await this.broaden(iri, definition);
      if (this.told.size > REMEMBERED) this.told.clear();
      this.told.set(iri, telling);
    }
  }

  /** By IRI; those nothing is known of are left out. */
  async of(iris: readonly string[]): Promise<Map<string, ActivityDefinition>> {
    if (!iris.length) return new Map();
    const rows: { iri: string; definition: string | null }[] = await this.database.query('SELECT iri, definition FROM activity WHERE iri_hash IN (?)', [iris.map((iri) => sha256(iri))]);
    return new Map(rows.flatMap(({ iri, definition }) => (definition === null ? [] : [[iri, JSON.parse(definition) as ActivityDefinition]])));
  }

  private async broaden(iri: string, told: ActivityDefinition): Promise<void> {
    const id = await this.iris.idOf('activity', iri);
    await this.transactions.run(async (manager) => {
      const [row]: { definition: string | null }[] = await manager.query('SELECT definition FROM activity WHERE id = ? FOR UPDATE', [id]);
      const known = row?.definition ? (JSON.parse(row.definition) as ActivityDefinition) : {};
      const whole = broadened(known, told);
      if (!row?.definition || canonical(whole) !== canonical(known)) await manager.query('UPDATE activity SET definition = ? WHERE id = ?', [JSON.stringify(whole), id]);
    });
  }
}

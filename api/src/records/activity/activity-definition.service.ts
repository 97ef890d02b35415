import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sha256, Transactions } from '../../platform/index.js';
import { type ActivityDefinition } from '../grammar/activity.rules.js';
import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { canonical } from '../statement/statement.rules.js';
import { broadened, definedIn, isAlike } from './definition.rules.js';
import { IriService } from './iri.service.js';

/** Characters, of all activities. */
const REMEMBERED = 4 << 20;
/** What was told last of one. There are tools that tell something else of it each time, and each telling is compared with all of these. */
const REMEMBERED_OF_ONE = 8;
/** Characters. What is told of an activity is added to what is known: without an end to it, until it could not be stored any more. */
const LONGEST = 1 << 20;

/** What one statement tells of an activity. */
export interface Telling {
  readonly id: string;
  readonly definition: ActivityDefinition;
}

/**
 * What is known of activities, from all that is told of them. It is written after the statements, one activity at a time and
 * only when something new is told: writing shared rows inside the statements' transaction is the commonest deadlock of record stores.
 */
@Injectable()
export class ActivityDefinitions {
  /** What has been told of activities, by IRI; the same again is nothing new. */
  private readonly told = new Map<string, ActivityDefinition[]>();
  private remembered = 0;

  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly iris: IriService,
  ) {}

  /** What a statement tells that has not been told before. */
  newsIn(statement: XapiStatement): Telling[] {
    return definedIn(statement).filter((telling) => !this.isTold(telling));
  }

  async learn(tellings: readonly Telling[]): Promise<void> {
    if (!tellings.length) return;
    const news = new Map<string, ActivityDefinition>();
    for (const { id, definition } of tellings) {
      const known = news.get(id);
      news.set(id, known ? broadened(known, definition) : definition);
    }
    for (const [iri, definition] of [...news].sort(([a], [b]) => (a < b ? -1 : 1))) await this.broaden(iri, definition);
    for (const telling of tellings) this.remember(telling);
  }

  private isTold({ id, definition }: Telling): boolean {
    return this.told.get(id)?.some((known) => isAlike(known, definition)) ?? false;
  }

  private remember({ id, definition }: Telling): void {
    if (this.isTold({ id, definition })) return;
    this.remembered += JSON.stringify(definition).length;
    if (this.remembered > REMEMBERED) {
      this.told.clear();
      this.remembered = 0;
    }
    this.told.set(id, [...(this.told.get(id) ?? []).slice(1 - REMEMBERED_OF_ONE), definition]);
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
      const text = JSON.stringify(whole);
      if (text.length > LONGEST || (row?.definition && canonical(whole) === canonical(known))) return;
      await manager.query('UPDATE activity SET definition = ? WHERE id = ?', [text, id]);
    });
  }
}

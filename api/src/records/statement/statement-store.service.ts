import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { askAll, inBatches, numberInserts, type Question, textInserts, type TextRow } from '../../platform/index.js';
import { columnOf, isoOf } from '../clock/clock.rules.js';
import { StatementClock } from '../clock/statement-clock.service.js';
import { StatementLinks } from './statement-link.service.js';
import { type Numbered } from './statement-names.service.js';
import { type PreparedStatement } from './statement-preparation.service.js';
import { isRepeated } from './statement.rules.js';

const COLUMNS = ['seq', 'id', 'xapi_version', 'received', 'assigned', 'overlaps', 'actor_id', 'verb_id', 'activity_id', 'registration', 'occurred_at'];

/** The one place where statements are written. */
@Injectable()
export class StatementStore {
  constructor(
    private readonly clock: StatementClock,
    private readonly links: StatementLinks,
  ) {}

  /** The numbers of those of some statements whose ids are here already, by id. */
  async known(manager: EntityManager, statements: readonly PreparedStatement[]): Promise<Map<string, number>> {
    const ids = statements.flatMap(({ id, isOwnId }) => (isOwnId ? [] : [id]));
    if (!ids.length) return new Map();
    const rows: { id: string; seq: string }[] = await manager.query('SELECT id, seq FROM statement WHERE id IN (?)', [ids]);
    return new Map(rows.map(({ id, seq }) => [id, Number(seq)]));
  }

  /** Whether a statement says the same as the one that has its id here. Asked for one at a time: each may be as long as a delivery. */
  async isRepeated(manager: EntityManager, statement: PreparedStatement, seq: number): Promise<boolean> {
    const [here]: { received: string; assigned: string }[] = await manager.query('SELECT received, assigned FROM statement WHERE seq = ?', [seq]);
    return isRepeated(statement, here!);
  }

  /**
   * Stores statements that are not here, in the order given.
   * @param moments when they were stored, for a history that is written afterwards; otherwise now
   * @returns their numbers
   * @throws what the database says when one came in between
   */
  async insert(manager: EntityManager, statements: readonly PreparedStatement[], moments?: readonly number[]): Promise<number[]> {
    if (!statements.length) return [];
    const given = moments ? undefined : await this.clock.moments(manager, statements.length);
    const seqs = [...(moments ?? given!.moments)];
    const stored = statements.map((statement, index) => ({ statement, seq: seqs[index]! }));
    const inserts = [
      ...textInserts('statement', COLUMNS, stored.map(({ statement, seq }) => rowOf(statement, seq))),
      ...relations('actor', statements.map(({ actors }) => actors), seqs),
      ...relations('activity', statements.map(({ activities }) => activities), seqs),
    ];
    const answers = await askAll(manager, [...inserts, ...this.links.awaiting(stored), ...(given ? [given.hold] : [])]);
    given?.confirm(answers.at(-1)!);
    await this.attach(manager, statements, seqs);
    await this.links.follow(manager, stored, answers.slice(inserts.length, given ? -1 : undefined).flat());
    return seqs;
  }

  private async attach(manager: EntityManager, statements: readonly PreparedStatement[], seqs: readonly number[]): Promise<void> {
    const named = statements.flatMap(({ attachments }, index) => attachments.map((sha2) => [sha2, seqs[index]!] as const));
    if (!named.length) return;
    const kept: { sha2: string }[] = await manager.query('SELECT sha2 FROM attachment WHERE sha2 IN (?)', [[...new Set(named.map(([sha2]) => sha2))]]);
    const here = new Set(kept.map(({ sha2 }) => sha2));
    const rows = named.filter(([sha2]) => here.has(sha2));
    await inBatches(rows, (some) => manager.query('INSERT INTO statement_attachment (sha2, statement_seq) VALUES ?', [some]));
  }
}

/** In the key's order: two that store at once then take locks in the same order. */
function relations(thing: 'actor' | 'activity', named: readonly (readonly Numbered[])[], seqs: readonly number[]): Question[] {
  const rows = named.flatMap((each, index) => each.map(({ id, breadth, roles }) => [Number(id), breadth, seqs[index]!, seqs[index]!, roles] as const));
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  return numberInserts(`statement_${thing} (${thing}_id, breadth, statement_seq, matched_seq, roles)`, rows);
}

/** What the server decides is known to the last when it is known when it is stored. */
function withTimes({ assigned, occurredAt }: PreparedStatement, stored: string): string {
  return JSON.stringify({ ...assigned, ...(occurredAt === null ? { timestamp: stored } : {}), stored });
}

function rowOf(statement: PreparedStatement, seq: number): TextRow {
  const stored = isoOf(seq);
  const values = [
    seq,
    statement.id,
    statement.version,
    statement.received,
    withTimes(statement, stored),
    Number(statement.overlaps),
    statement.actorId,
    statement.verbId,
    statement.activityId,
    statement.registration,
    columnOf(statement.occurredAt === null ? stored : isoOf(statement.occurredAt)),
  ];
  return { values, length: statement.received.length };
}

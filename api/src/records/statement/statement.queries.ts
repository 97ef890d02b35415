import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { LAUNCHED_AUTHORITY, OWN_AUTHORITY } from '../actor/actor.rules.js';
import { storedAt } from '../clock/clock.rules.js';
import { assembled } from './statement.rules.js';

/** What a projection reads of a statement. */
export interface ReplayedStatement {
  readonly seq: string;
  readonly registration: string;
  readonly at: Date;
  readonly statement: Record<string, unknown>;
}

@Injectable()
export class StatementQueries {
  constructor(private readonly database: DataSource) {}

  /** Whether each of some statements is here, and is what one actor did. */
  async areAllOf(ids: readonly string[], actorId: string): Promise<boolean> {
    const [row]: { count: string }[] = await this.database.query('SELECT COUNT(*) AS count FROM statement WHERE id IN (?) AND actor_id = ?', [ids, actorId]);
    return Number(row?.count) === new Set(ids).size;
  }

  /** The statements of some enrolments in the order they were stored; voided ones left out. */
  async ofRegistrations(manager: EntityManager, registrations: readonly string[]): Promise<ReplayedStatement[]> {
    if (!registrations.length) return [];
    const rows: { seq: string; registration: string; at: Date; received: string; assigned: string }[] = await manager.query(
      'SELECT seq, registration, occurred_at AS at, received, assigned FROM statement WHERE registration IN (?) AND voided_at IS NULL ORDER BY seq',
      [registrations],
    );
    return rows.flatMap(({ seq, registration, at, received, assigned }) => {
      const statement = assembled(received, assigned);
      const teller = tellerOf(statement);
      if (teller === OWN_AUTHORITY) return [{ seq: String(seq), registration, at, statement }];
      return teller === LAUNCHED_AUTHORITY ? [{ seq: String(seq), registration, at: storedAt(seq), statement }] : [];
    });
  }
}

/** Others may tell of anything, also of an enrolment; only what Spor's own players and those it launched said of it counts. */
const tellerOf = ({ authority }: Record<string, unknown>): string | undefined => (authority as { account?: { name?: string } } | undefined)?.account?.name;

import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { OWN_AUTHORITY } from '../actor/actor.rules.js';
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
  /** The statements of some enrolments in the order they were stored; voided ones left out. */
  async ofRegistrations(manager: EntityManager, registrations: readonly string[]): Promise<ReplayedStatement[]> {
    if (!registrations.length) return [];
    const rows: { seq: string; registration: string; at: Date; received: string; assigned: string }[] = await manager.query(
      'SELECT seq, registration, occurred_at AS at, received, assigned FROM statement WHERE registration IN (?) AND voided_at IS NULL ORDER BY seq',
      [registrations],
    );
    return rows.map((row) => ({ seq: String(row.seq), registration: row.registration, at: row.at, statement: assembled(row.received, row.assigned) })).filter(({ statement }) => isOurs(statement));
  }
}

/** Others may tell of anything, also of an enrolment; only what Spor's own players said of it counts. */
const isOurs = ({ authority }: Record<string, unknown>): boolean => (authority as { account?: { name?: string } } | undefined)?.account?.name === OWN_AUTHORITY;

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface LookRow {
  readonly id: string;
  readonly actorId: string;
  readonly identifier: string;
  readonly employeeId: string | null;
  readonly name: string | null;
  readonly reason: string;
  readonly lookedAt: Date;
}

@Injectable()
export class LookQueries {
  constructor(private readonly database: DataSource) {}

  async isEmployee(id: string): Promise<boolean> {
    const rows: unknown[] = await this.database.query('SELECT 1 FROM employee WHERE id = ?', [id]);
    return rows.length > 0;
  }

  /** Who is said to have done what a statement says. */
  async actorOf(statementId: string): Promise<string | undefined> {
    const [row]: { actorId: string }[] = await this.database.query('SELECT actor_id AS actorId FROM statement WHERE id = ?', [statementId]);
    return row && String(row.actorId);
  }

  /** One that an employee opened after a moment. */
  async own(id: string, lookedBy: string, after: Date): Promise<LookRow | undefined> {
    const [row]: LookRow[] = await this.database.query(
      `SELECT l.id, l.actor_id AS actorId, a.identifier, a.employee_id AS employeeId, CONCAT(e.given_name, ' ', e.family_name) AS name, l.reason, l.looked_at AS lookedAt
       FROM statement_look l JOIN actor a ON a.id = l.actor_id LEFT JOIN employee e ON e.id = a.employee_id
       WHERE l.id = ? AND l.looked_by = ? AND l.looked_at > ?`,
      [id, lookedBy, after],
    );
    return row && { ...row, actorId: String(row.actorId) };
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FactLog, fingerprintOf, Live, Transactions } from '../../platform/index.js';
import { AttainmentsChanged } from './attainment.facts.js';
import { AttainmentQueries } from './attainment.queries.js';
import { attainmentsOf, type AttainmentState } from './attainment.rules.js';

const AT_A_TIME = 500;

/**
 * Awards competence on evidence. Attainments are a function of completions and contributions, and only ever come to be or
 * move back in time, so that any order, repetition or concurrency of awards ends in the same rows.
 */
@Injectable()
export class AttainmentService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly queries: AttainmentQueries,
    private readonly facts: FactLog,
    private readonly live: Live,
  ) {}

  /** What follows from a completed course; one that contributes to nothing awards nothing. */
  async awardFor(completionId: string): Promise<void> {
    await this.transactions.run(async (manager) => {
      const attainments = attainmentsOf(await this.queries.earnedBy(manager, completionId));
      const [first] = attainments;
      if (first) await this.hold(manager, first.employeeId, attainments);
    });
  }

  /** What follows for those who have completed a version whose contributions have changed. */
  async awardForVersion(courseVersionId: string): Promise<void> {
    for await (const completions of this.queries.completionsOf(courseVersionId, AT_A_TIME)) {
      for (const completionId of completions) await this.awardFor(completionId);
    }
  }

  private async hold(manager: EntityManager, employeeId: string, attainments: readonly AttainmentState[]): Promise<void> {
    const attainmentIds: string[] = [];
    for (const attainment of attainments) if (await this.changes(manager, attainment)) attainmentIds.push(attainment.id);
    const isEvidenceNew = await affects(manager, 'INSERT IGNORE INTO evidence (attainment_id, completion_id) VALUES ?', [evidenceRows(attainments)]);
    if (attainmentIds.length) await this.facts.append(manager, AttainmentsChanged, { employeeId, attainmentIds });
    if (attainmentIds.length || isEvidenceNew) this.live.tell(manager, `person:${employeeId}`, { topic: 'my-competence' });
  }

  private async changes(manager: EntityManager, { id, employeeId, competenceId, level, attainedAt }: AttainmentState): Promise<boolean> {
    const row = [id, employeeId, competenceId, level, attainedAt];
    const isNew = await affects(manager, 'INSERT IGNORE INTO attainment (id, employee_id, competence_id, level, attained_at) VALUES (?)', [row]);
    return isNew || this.isEarlier(manager, id, attainedAt);
  }

  /** An earlier completion may arrive later: from a phone that was offline, or another record store. */
  private isEarlier(manager: EntityManager, id: string, attainedAt: Date): Promise<boolean> {
    return affects(manager, 'UPDATE attainment SET attained_at = ? WHERE id = ? AND attained_at > ?', [attainedAt, id, attainedAt]);
  }

  /** Throws away every attainment and computes them again from completions. Tells nobody: figures are recounted after it. */
  async rebuild(): Promise<void> {
    await this.transactions.run(async (manager) => {
      await manager.query('DELETE FROM evidence');
      await manager.query('DELETE FROM attainment');
    });
    for await (const earned of this.queries.allEarned(AT_A_TIME)) {
      const attainments = attainmentsOf(earned);
      if (attainments.length) await this.transactions.run((manager) => this.holdAll(manager, attainments));
    }
  }

  /** A completion may be awarded for while the rebuild runs; the earlier date wins here too. */
  private async holdAll(manager: EntityManager, attainments: readonly AttainmentState[]): Promise<void> {
    await manager.query(
      'INSERT INTO attainment (id, employee_id, competence_id, level, attained_at) VALUES ? ON DUPLICATE KEY UPDATE attained_at = LEAST(attained_at, VALUES(attained_at))',
      [attainments.map(({ id, employeeId, competenceId, level, attainedAt }) => [id, employeeId, competenceId, level, attainedAt])],
    );
    await manager.query('INSERT IGNORE INTO evidence (attainment_id, completion_id) VALUES ?', [evidenceRows(attainments)]);
  }

  /** Equal before and after a rebuild, or something was wrong. */
  async fingerprint(): Promise<string> {
    return fingerprintOf(this.database, [
      "SELECT CONCAT_WS('|', id, employee_id, competence_id, level, DATE_FORMAT(attained_at, '%Y-%m-%dT%H:%i:%s.%f')) AS line FROM attainment ORDER BY id",
      "SELECT CONCAT_WS('|', attainment_id, completion_id) AS line FROM evidence ORDER BY attainment_id, completion_id",
    ]);
  }
}

const evidenceRows = (attainments: readonly AttainmentState[]): string[][] => attainments.flatMap(({ id, evidence }) => evidence.map((completion) => [id, completion]));

async function affects(manager: EntityManager, sql: string, params: unknown[]): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await manager.query(sql, params);
  return affectedRows > 0;
}

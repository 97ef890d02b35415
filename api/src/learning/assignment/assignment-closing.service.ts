import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Audience, FactLog, Live } from '../../platform/index.js';
import { AssignmentMade, AssignmentWithdrawn } from './assignment.facts.js';

interface Closed {
  readonly id: string;
  readonly targetKind: 'employee' | 'org-unit';
  readonly targetId: string;
}

const COLUMNS = 'id, target_kind AS targetKind, target_id AS targetId';

/** Requests fall away when what they ask for is taken out of use, and stand again when it is brought back. */
@Injectable()
export class AssignmentClosingService {
  constructor(
    private readonly facts: FactLog,
    private readonly live: Live,
  ) {}

  async close(manager: EntityManager, subjectId: string, withdrawalId: string): Promise<void> {
    const open: Closed[] = await manager.query(`SELECT ${COLUMNS} FROM assignment WHERE subject_id = ? AND withdrawn_at IS NULL FOR UPDATE`, [subjectId]);
    await manager.query('UPDATE assignment SET withdrawn_at = UTC_TIMESTAMP(3), withdrawn_with = ? WHERE subject_id = ? AND withdrawn_at IS NULL', [withdrawalId, subjectId]);
    for (const { id } of open) await this.facts.append(manager, AssignmentWithdrawn, { assignmentId: id });
    this.announce(manager, open);
  }

  async reopen(manager: EntityManager, withdrawalId: string): Promise<void> {
    const closed: Closed[] = await manager.query(`SELECT ${COLUMNS} FROM assignment WHERE withdrawn_with = ? FOR UPDATE`, [withdrawalId]);
    await manager.query('UPDATE assignment SET withdrawn_at = NULL, withdrawn_with = NULL WHERE withdrawn_with = ?', [withdrawalId]);
    for (const { id } of closed) await this.facts.append(manager, AssignmentMade, { assignmentId: id });
    this.announce(manager, closed);
  }

  private announce(manager: EntityManager, assignments: readonly Closed[]): void {
    const audiences = new Set(assignments.map(({ targetKind, targetId }): Audience => (targetKind === 'employee' ? `person:${targetId}` : `unit:${targetId}`)));
    for (const audience of audiences) for (const topic of ['my-learning', 'team'] as const) this.live.tell(manager, audience, { topic });
  }
}

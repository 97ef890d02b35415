import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Audience, FactLog, type Listed, type ListQuery, Live, newId, osloDay, Transactions } from '../../platform/index.js';
import { Scope, type Viewer } from '../../people/index.js';
import { type Assign, type AssignmentDto, type AssignmentPreviewDto } from './assignment.dto.js';
import { assignmentUnknown, dueInThePast } from './assignment.errors.js';
import { AssignmentMade, AssignmentWithdrawn } from './assignment.facts.js';
import { AssignmentQueries, type AssignmentRow } from './assignment.queries.js';
import { SubjectService } from './subject.service.js';

/** Leaders ask those in their own units to complete something by a day. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly queries: AssignmentQueries,
    private readonly subjects: SubjectService,
    private readonly scope: Scope,
    private readonly transactions: Transactions,
    private readonly tell: FactLog,
    private readonly live: Live,
  ) {}

  async preview(viewer: Viewer, wish: Assign): Promise<AssignmentPreviewDto> {
    const subject = await this.allowed(viewer, wish);
    const today = osloDay(new Date());
    const reach = wish.target.kind === 'org-unit' ? await this.queries.reach(wish.target.id, wish.subject, today) : await this.queries.reachOne(wish.target.id, wish.subject, today);
    return { ...reach, minutes: subject.minutes };
  }

  async assign(viewer: Viewer, wish: Assign): Promise<AssignmentDto> {
    await this.allowed(viewer, wish);
    const id = newId();
    await this.transactions.run(async (manager) => {
      await manager.query(
        'INSERT INTO assignment (id, subject_kind, subject_id, target_kind, target_id, due_on, reason, assigned_by, assigned_at) VALUES (?)',
        [[id, wish.subject.kind, wish.subject.id, wish.target.kind, wish.target.id, wish.dueOn, wish.reason, viewer.employeeId, new Date()]],
      );
      await this.tell.append(manager, AssignmentMade, { assignmentId: id });
      this.announce(manager, wish.target);
    });
    return this.told(viewer, await this.queries.one(id));
  }

  /** The request is taken back; that it was made stands. */
  async withdraw(viewer: Viewer, id: string): Promise<AssignmentDto> {
    const assignment = await this.queries.one(id);
    if (!assignment) throw assignmentUnknown();
    await this.requireTarget(viewer, { kind: assignment.targetKind, id: assignment.targetId });
    await this.transactions.run(async (manager) => {
      const result: { affectedRows: number } = await manager.query('UPDATE assignment SET withdrawn_at = UTC_TIMESTAMP(3) WHERE id = ? AND withdrawn_at IS NULL', [id]);
      if (result.affectedRows === 0) return;
      await this.tell.append(manager, AssignmentWithdrawn, { assignmentId: id });
      this.announce(manager, { kind: assignment.targetKind, id: assignment.targetId });
    });
    return this.told(viewer, await this.queries.one(id));
  }

  async list(viewer: Viewer, query: ListQuery): Promise<Listed<AssignmentDto>> {
    const { rows, total } = await this.queries.list(viewer.topUnits('leader'), query);
    return { rows: await this.toldAll(viewer, rows), total };
  }

  async toldAll(viewer: Viewer, rows: readonly AssignmentRow[]): Promise<AssignmentDto[]> {
    const subjects = await this.subjects.all(viewer.language);
    const others = await this.queries.titlesOutOfUse([...new Set(rows.map(({ subjectId }) => subjectId).filter((id) => !subjects.has(id)))], viewer.language);
    return rows.map((row) => ({
      id: row.id,
      subject: { kind: row.subjectKind, id: row.subjectId, title: subjects.get(row.subjectId)?.title ?? others.get(row.subjectId) ?? '', minutes: subjects.get(row.subjectId)?.minutes ?? 0 },
      target: { kind: row.targetKind, id: row.targetId, name: row.targetName },
      dueOn: row.dueOn,
      reason: row.reason,
      assignedBy: row.assignedBy,
      assignedAt: row.assignedAt.toISOString(),
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    }));
  }

  private async told(viewer: Viewer, row: AssignmentRow | undefined): Promise<AssignmentDto> {
    const [assignment] = await this.toldAll(viewer, row ? [row] : []);
    if (!assignment) throw assignmentUnknown();
    return assignment;
  }

  private async allowed(viewer: Viewer, wish: Assign) {
    await this.requireTarget(viewer, wish.target);
    if (wish.dueOn && wish.dueOn < osloDay(new Date())) throw dueInThePast();
    return this.subjects.one(wish.subject, viewer.language);
  }

  private async requireTarget(viewer: Viewer, target: Assign['target']): Promise<void> {
    if (target.kind === 'org-unit') await this.scope.requireUnit(viewer, ['leader'], target.id);
    else await this.scope.requireEmployee(viewer, ['leader'], target.id);
  }

  private announce(manager: EntityManager, target: Assign['target']): void {
    const audience: Audience = target.kind === 'employee' ? `person:${target.id}` : `unit:${target.id}`;
    this.live.tell(manager, audience, { topic: 'my-learning' });
    this.live.tell(manager, audience, { topic: 'team' });
  }
}

import { Column, Entity, Index } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { type GoalAudience } from './goal.dto.js';

/** "By date `dueOn`, share `share` of the audience in the unit and everything below it holds each of the goal's competences at `level` or higher." */
@Entity('goal')
@Index('goal_org_unit', ['orgUnitId'])
export class Goal {
  @IdColumn() id: string;
  @Column('varchar', { length: 160 }) title: string;
  @RefColumn({ name: 'org_unit_id' }) orgUnitId: string;
  @AsciiColumn({ length: 12, default: 'all' }) audience: GoalAudience;
  @Column({ type: 'tinyint', unsigned: true }) level: number;
  /** 0–1; the driver reads it as text. */
  @Column({ type: 'decimal', precision: 5, scale: 4 }) share: string;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'due_on' }) dueOn: string;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
  /** The last day that is counted; null while it is under way. */
  @Column('date', { name: 'ended_on', nullable: true }) endedOn: string | null;
}

@Entity('goal_competence')
@Index('goal_competence_in', ['competenceId'])
export class GoalCompetence {
  @IdColumn({ name: 'goal_id' }) goalId: string;
  @IdColumn({ name: 'competence_id' }) competenceId: string;
}

/** What somebody did with a goal, and what it said before and after. */
@Entity('goal_change')
@Index('goal_change_of', ['goalId', 'changedAt'])
@Index('goal_change_by', ['changedBy'])
export class GoalChange {
  @IdColumn() id: string;
  @RefColumn({ name: 'goal_id' }) goalId: string;
  @AsciiColumn({ length: 12 }) kind: 'set' | 'changed' | 'ended' | 'resumed';
  @MomentColumn({ name: 'changed_at' }) changedAt: Date;
  /** Null when it came with the framework, or the employee is forgotten. */
  @RefColumn({ name: 'changed_by', nullable: true }) changedBy: string | null;
  /** JSON: the fields that differ, as they were; `{}` for a new goal. */
  @Column('longtext') was: string;
  /** JSON: the same fields, as they became. */
  @Column('longtext') became: string;
}

/** A goal of the framework's files that has been set here once. What HR then does with it stands. */
@Entity('shipped_goal')
export class ShippedGoal {
  @IdColumn() id: string;
  @MomentColumn({ name: 'set_at' }) setAt: Date;
}

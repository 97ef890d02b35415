import { Column, Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

/** "By date `dueOn`, share `share` of the unit and everything below it holds each of the goal's competences at `level` or higher." */
@Entity('goal')
@Index('goal_org_unit', ['orgUnitId'])
export class Goal {
  @IdColumn() id: string;
  @Column('varchar', { length: 160 }) title: string;
  @RefColumn({ name: 'org_unit_id' }) orgUnitId: string;
  @Column({ type: 'tinyint', unsigned: true }) level: number;
  /** 0–1; the driver reads it as text. */
  @Column({ type: 'decimal', precision: 5, scale: 4 }) share: string;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'due_on' }) dueOn: string;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
}

@Entity('goal_competence')
@Index('goal_competence_in', ['competenceId'])
export class GoalCompetence {
  @IdColumn({ name: 'goal_id' }) goalId: string;
  @IdColumn({ name: 'competence_id' }) competenceId: string;
}

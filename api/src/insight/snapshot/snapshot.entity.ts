import { Column, Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn } from '../../platform/index.js';

/** The day (in Oslo) on which an employee of the goal's unit came to hold the last of the goal's competences. */
@Entity('goal_reached')
@Index('goal_reached_latest', ['goalId', 'reachedOn'])
export class GoalReached {
  @IdColumn({ name: 'goal_id' }) goalId: string;
  @Index('goal_reached_employee') @IdColumn({ name: 'employee_id' }) employeeId: string;
  @Column('date', { name: 'reached_on' }) reachedOn: string;
}

/** A goal's numbers in a unit and everything below it on one day. Counts only. */
@Entity('snapshot')
export class Snapshot {
  @IdColumn({ name: 'goal_id' }) goalId: string;
  @Index('snapshot_unit') @IdColumn({ name: 'org_unit_id' }) orgUnitId: string;
  @Column({ type: 'date', primary: true }) day: string;
  @Column({ type: 'int', unsigned: true }) reached: number;
  @Column({ type: 'int', unsigned: true }) people: number;
  @MomentColumn({ name: 'computed_at' }) computedAt: Date;
}

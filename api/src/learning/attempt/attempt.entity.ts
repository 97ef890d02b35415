import { Column, Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

/** One go of one employee at one exercise. */
@Entity('attempt')
@Index('attempt_number', ['enrolmentId', 'exerciseId', 'number'], { unique: true })
export class Attempt {
  @IdColumn() id: string;
  @RefColumn({ name: 'enrolment_id' }) enrolmentId: string;
  @Index('attempt_employee') @RefColumn({ name: 'employee_id' }) employeeId: string;
  @RefColumn({ name: 'exercise_id' }) exerciseId: string;
  @Column('smallint', { unsigned: true }) number: number;
  @MomentColumn({ name: 'started_at' }) startedAt: Date;
  @MomentColumn({ name: 'finished_at', nullable: true }) finishedAt: Date | null;
  /** Points, as the exercise counts them; null when it has none. Made in a browser: practice, not an examination. */
  @Column('double', { nullable: true }) score: number | null;
  @Column('double', { name: 'max_score', nullable: true }) maxScore: number | null;
  @Column('tinyint', { nullable: true }) success: boolean | null;
}

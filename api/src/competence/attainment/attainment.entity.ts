import { Column, Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

/** An employee holds a competence at a level since a moment. The levels below are implied, not stored. */
@Entity('attainment')
@Index('attainment_once', ['employeeId', 'competenceId', 'level'], { unique: true })
@Index('attainment_of', ['competenceId', 'level', 'attainedAt'])
export class Attainment {
  @IdColumn() id: string;
  @RefColumn({ name: 'employee_id' }) employeeId: string;
  @RefColumn({ name: 'competence_id' }) competenceId: string;
  @Column({ type: 'tinyint', unsigned: true }) level: number;
  /** When the earliest of its evidence came to be. */
  @MomentColumn({ name: 'attained_at' }) attainedAt: Date;
}

/** Why we believe an attainment. */
@Entity('evidence')
@Index('evidence_completion', ['completionId'])
export class Evidence {
  @IdColumn({ name: 'attainment_id' }) attainmentId: string;
  @IdColumn({ name: 'completion_id' }) completionId: string;
}

import { Column, Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn } from '../../platform/index.js';

/** A path that somebody completed without doing anything more: they had all its courses when a version of it came, or when a course they lacked was taken out of use. */
@Entity('carried_path')
@Index('carried_path_statement', ['statementSeq'])
export class CarriedPath {
  @IdColumn({ name: 'employee_id' }) employeeId: string;
  @IdColumn({ name: 'learning_path_version_id' }) learningPathVersionId: string;
  /** When the last of its courses was completed. */
  @MomentColumn({ name: 'completed_at' }) completedAt: Date;
  @Column({ name: 'statement_seq', type: 'bigint', unsigned: true }) statementSeq: string;
}

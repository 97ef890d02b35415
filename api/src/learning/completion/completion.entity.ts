import { Column, Entity, Index } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

export type CompletionKind = 'lesson' | 'course' | 'path';

/** The dated fact that an employee met the rule of a version's lesson, course or path, the first time. Never changed. */
@Entity('completion')
@Index('completion_once', ['employeeId', 'kind', 'subjectId', 'versionId'], { unique: true })
@Index('completion_subject', ['subjectId', 'completedAt'])
export class Completion {
  @IdColumn() id: string;
  @RefColumn({ name: 'employee_id' }) employeeId: string;
  @AsciiColumn({ length: 8 }) kind: CompletionKind;
  @RefColumn({ name: 'subject_id' }) subjectId: string;
  @RefColumn({ name: 'version_id' }) versionId: string;
  @MomentColumn({ name: 'completed_at' }) completedAt: Date;
  /** The statement that met the rule. */
  @Column('bigint', { name: 'statement_seq', unsigned: true }) statementSeq: string;
}

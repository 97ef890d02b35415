import { Column, Entity, Index } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

/**
 * A request that people complete a path or a course by a day. To a unit it is one row, a rule: whoever works there or
 * below is asked, also those who join later.
 */
@Entity('assignment')
@Index('assignment_target', ['targetId', 'withdrawnAt'])
export class Assignment {
  @IdColumn() id: string;
  @AsciiColumn({ name: 'subject_kind', length: 12 }) subjectKind: 'path' | 'course';
  @Index('assignment_subject') @RefColumn({ name: 'subject_id' }) subjectId: string;
  @AsciiColumn({ name: 'target_kind', length: 12 }) targetKind: 'employee' | 'org-unit';
  @RefColumn({ name: 'target_id' }) targetId: string;
  /** A day in Oslo; due until it has ended. */
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @Column('varchar', { length: 500 }) reason: string;
  @Index('assignment_by') @RefColumn({ name: 'assigned_by' }) assignedBy: string;
  @MomentColumn({ name: 'assigned_at' }) assignedAt: Date;
  @MomentColumn({ name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  /** The withdrawal of what it asks for that took it along; it stands again when that is brought back. */
  @Index('assignment_withdrawn_with') @RefColumn({ name: 'withdrawn_with', nullable: true }) withdrawnWith: string | null;
}

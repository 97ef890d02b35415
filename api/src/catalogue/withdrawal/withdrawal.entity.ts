import { Column, Entity, Index } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { type CatalogueKind } from '../publication/subject-tables.sql.js';

/** What becomes of those who are under way: they finish, or it ends for them too. */
export const LEAVES = ['finish', 'end'] as const;
export type Leaves = (typeof LEAVES)[number];

/** The dated act that takes a course, path or toolkit out of use, and the one that brings it back. What was completed stands. */
@Entity('withdrawal')
@Index('withdrawal_of', ['subjectId', 'withdrawnAt'])
export class Withdrawal {
  @IdColumn() id: string;
  @AsciiColumn({ length: 12 }) kind: CatalogueKind;
  @RefColumn({ name: 'subject_id' }) subjectId: string;
  /** The version that was in force, and is again when it is brought back. */
  @RefColumn({ name: 'version_id' }) versionId: string;
  @AsciiColumn({ length: 12 }) leaves: Leaves;
  @MomentColumn({ name: 'withdrawn_at' }) withdrawnAt: Date;
  @Index('withdrawal_by') @RefColumn({ name: 'withdrawn_by', nullable: true }) withdrawnBy: string | null;
  @MomentColumn({ name: 'brought_back_at', nullable: true }) broughtBackAt: Date | null;
  @Index('withdrawal_back_by') @RefColumn({ name: 'brought_back_by', nullable: true }) broughtBackBy: string | null;
  /** Whom and what it touched when it was done. */
  @Column({ type: 'int', unsigned: true }) people: number;
  @Column({ type: 'int', unsigned: true }) units: number;
  @Column({ type: 'int', unsigned: true }) goals: number;
  @Column({ type: 'int', unsigned: true }) paths: number;
  @Column({ type: 'int', unsigned: true }) assignments: number;
}

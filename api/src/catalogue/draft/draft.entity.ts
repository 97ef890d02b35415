import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { type CatalogueKind } from '../publication/subject-tables.sql.js';

/** What is being written, until it is published: the files that a version will be made of. There is one for each thing at most. */
@Entity('draft')
@Index('draft_of', ['kind', 'slug'], { unique: true })
@Index('draft_touched', ['touchedAt'])
@Index('draft_touched_by', ['touchedBy'])
export class Draft {
  @IdColumn() id: string;
  @AsciiColumn({ length: 12 }) kind: CatalogueKind;
  @AsciiColumn({ length: 120 }) slug: string;
  @Column('varchar', { length: 200 }) title: string;
  /** What it began from; null when it is new. */
  @Column({ name: 'base_hash', type: 'binary', length: 32, nullable: true }) baseHash: Buffer | null;
  /** The number of the version whose files it was opened from, when that is an earlier one. */
  @Column({ type: 'int', unsigned: true, name: 'restored_from', nullable: true }) restoredFrom: number | null;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
  @MomentColumn({ name: 'touched_at' }) touchedAt: Date;
  @RefColumn({ name: 'touched_by', nullable: true }) touchedBy: string | null;
}

@Entity('draft_file')
@Index('draft_file_edited_by', ['editedBy'])
export class DraftFile {
  @IdColumn({ name: 'draft_id' }) draftId: string;
  @PrimaryColumn({ type: 'varchar', length: 200, charset: 'ascii', collation: 'ascii_bin' }) path: string;
  @Column('longtext') body: string;
  /** Raised by every save; whoever saves says which one was read. */
  @Column({ type: 'int', unsigned: true }) revision: number;
  @MomentColumn({ name: 'edited_at' }) editedAt: Date;
  @RefColumn({ name: 'edited_by', nullable: true }) editedBy: string | null;
}

/** Who has a draft open, so that two are told of each other. */
@Entity('draft_visit')
@Index('draft_visit_employee', ['employeeId'])
export class DraftVisit {
  @IdColumn({ name: 'draft_id' }) draftId: string;
  @IdColumn({ name: 'employee_id' }) employeeId: string;
  @MomentColumn({ name: 'seen_at' }) seenAt: Date;
}

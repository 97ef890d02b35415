import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

/** A course's exercises of one content type brought to a newer version of it, in the course's draft; or an uploaded package. */
@Entity('h5p_upgrade')
@Index('h5p_upgrade_done', ['doneAt'])
@Index('h5p_upgrade_done_by', ['doneBy'])
@Index('h5p_upgrade_content', ['contentId'])
export class H5pUpgrade {
  @IdColumn() id: string;
  /** Machine name and version, e.g. `H5P.Column 1.16`. */
  @AsciiColumn({ name: 'from_library', length: 120 }) fromLibrary: string;
  @AsciiColumn({ name: 'to_library', length: 120 }) toLibrary: string;
  /** Empty for a package. */
  @AsciiColumn({ name: 'course_slug', length: 120 }) courseSlug: string;
  /** Of a package; null for a course's exercises. */
  @RefColumn({ name: 'content_id', nullable: true }) contentId: string | null;
  @MomentColumn({ name: 'done_at' }) doneAt: Date;
  @RefColumn({ name: 'done_by', nullable: true }) doneBy: string | null;
  @MomentColumn({ name: 'undone_at', nullable: true }) undoneAt: Date | null;
}

/** An exercise's file, or a package's content as JSON with an empty path, before and after, so that it can be taken back. */
@Entity('h5p_upgraded_file')
export class H5pUpgradedFile {
  @IdColumn({ name: 'upgrade_id' }) upgradeId: string;
  @PrimaryColumn({ type: 'varchar', length: 200, charset: 'ascii', collation: 'ascii_bin' }) path: string;
  @Column('longtext', { name: 'body_before' }) before: string;
  @Column('longtext', { name: 'body_after' }) after: string;
}

import { Column, Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { type RosterImportDto } from './roster-import.dto.js';

/** One import of a file from the payroll system, with what became of each row. */
@Entity('roster_import')
export class RosterImport {
  @IdColumn() id: string;
  @Column('varchar', { name: 'file_name', length: 255 }) fileName: string;
  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' }) kind: RosterImportDto['kind'];
  @Column('boolean', { name: 'dry_run' }) dryRun: boolean;
  @Index('roster_import_at') @MomentColumn({ name: 'imported_at' }) importedAt: Date;
  /** Null when the operator did it on the command line. */
  @RefColumn({ name: 'imported_by', nullable: true }) importedBy: string | null;
  @Column('int') created: number;
  @Column('int') changed: number;
  @Column('int') unchanged: number;
  @Column('int') refused: number;
  /** JSON of `{ sha256, leftAlone, rows }`: which file it was, and the rest as in the DTO. */
  @Column('longtext', { name: 'row_results' }) rowResults: string;
}

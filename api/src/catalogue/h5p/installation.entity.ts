import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MomentColumn, RefColumn } from '../../platform/index.js';

/** When an installed library came in its present patch, and by whom. The library itself is files; one from before this was written down has no row. */
@Entity('h5p_library')
@Index('h5p_library_installed_by', ['installedBy'])
export class H5pLibrary {
  /** Machine name and version, e.g. `Spor.Choice 1.0`. */
  @PrimaryColumn({ type: 'varchar', length: 120, charset: 'ascii', collation: 'ascii_bin' }) name: string;
  @Column({ type: 'int', unsigned: true }) patch: number;
  @MomentColumn({ name: 'installed_at' }) installedAt: Date;
  /** Null when it came with content files. */
  @RefColumn({ name: 'installed_by', nullable: true }) installedBy: string | null;
}

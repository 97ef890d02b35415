import { Column, Entity, Index } from 'typeorm';
import { IdColumn, RefColumn } from '../../platform/index.js';

/** A node in the tree of the organisation. */
@Entity('org_unit')
export class OrgUnit {
  @IdColumn() id: string;
  /** What the payroll system calls it; imports find the unit by it. */
  @Index('org_unit_code', { unique: true }) @Column({ type: 'varchar', length: 40, charset: 'utf8mb4', collation: 'utf8mb4_bin' }) code: string;
  @Column('varchar', { length: 160 }) name: string;
  @Index('org_unit_parent') @RefColumn({ name: 'parent_id', nullable: true }) parentId: string | null;
}

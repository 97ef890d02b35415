import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MomentColumn } from '../../platform/index.js';

/** What the municipality has decided of people's data; what has no row is as Spor has it. */
@Entity('privacy_setting')
export class PrivacySetting {
  @PrimaryColumn({ type: 'varchar', length: 60, charset: 'ascii', collation: 'ascii_bin' }) name: string;
  @Column('int', { unsigned: true }) value: number;
  @MomentColumn({ name: 'changed_at' }) changedAt: Date;
}

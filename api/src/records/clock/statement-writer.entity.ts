import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RefColumn } from '../../platform/index.js';

/** A process that stores statements now. It stores nothing at or before `floor` (microseconds since 1970) any more. */
@Entity('statement_writer')
export class StatementWriter {
  @PrimaryColumn({ type: 'tinyint', unsigned: true }) slot: number;
  @RefColumn({ name: 'process_id' }) processId: string;
  @Column('bigint', { unsigned: true }) floor: string;
  @Column('datetime', { name: 'renewed_at', precision: 6 }) renewedAt: Date;
}

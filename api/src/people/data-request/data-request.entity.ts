import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

/** An employee asks to be erased. It waits until an administrator has done it, or the employee has thought better of it. */
@Entity('data_request')
export class DataRequest {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'employee_id' }) employeeId: string;
  @Column('varchar', { length: 500 }) words: string;
  @Index('data_request_at') @MomentColumn({ name: 'asked_at' }) askedAt: Date;
}

/** That somebody was erased: when, by whom and why, and how much; not whom. */
@Entity('erasure')
export class ErasureRecord {
  @IdColumn() id: string;
  @Index('erasure_at') @MomentColumn({ name: 'erased_at' }) erasedAt: Date;
  /** Null when the time to keep was over, and when whoever did it is erased. */
  @Index('erasure_by') @RefColumn({ name: 'erased_by', nullable: true }) erasedBy: string | null;
  /** Whether they had asked for it. */
  @Column('tinyint', { name: 'is_asked' }) isAsked: number;
  @Column('varchar', { length: 500 }) reason: string;
  /** JSON: rows by kind. */
  @Column('longtext') counts: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MomentColumn } from '../../platform/index.js';

const TARGET = { type: 'varchar', length: 500, charset: 'ascii', collation: 'ascii_bin' } as const;

/** How far another record store has been given what is stored here. */
@Entity('statement_forwarding')
export class StatementForwarding {
  /** Its address, without key and secret. */
  @PrimaryColumn(TARGET) target: string;
  /** The last it has. */
  @Column('bigint', { name: 'after_seq', unsigned: true }) afterSeq: string;
  /** In a row without success. */
  @Column('int', { unsigned: true }) tries: number;
  @MomentColumn({ name: 'next_at' }) nextAt: Date;
  /** What went wrong the last time; null when nothing did. */
  @Column({ length: 300, nullable: true, type: 'varchar' }) failure: string | null;
}

/** A statement that another record store would not have, whatever it was sent with. It is passed over, and remembered. */
@Entity('statement_refused')
export class StatementRefused {
  @PrimaryColumn(TARGET) target: string;
  @PrimaryColumn({ type: 'bigint', unsigned: true, name: 'statement_seq' }) statementSeq: string;
  @Column('smallint', { unsigned: true }) status: number;
  @MomentColumn({ name: 'refused_at' }) refusedAt: Date;
}

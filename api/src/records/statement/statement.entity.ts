import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AsciiColumn, RefColumn } from '../../platform/index.js';

/**
 * An xAPI record, never changed. `received` is the exact text that came in; `assigned` is what the server decided
 * (id, actor, authority, times, context): the statement is the one with the other laid over it. `seq` is the order of storing.
 */
@Entity('statement')
@Index('statement_by_actor', ['actorId', 'seq'])
@Index('statement_by_verb', ['verbId', 'seq'])
@Index('statement_by_registration', ['registration', 'seq'])
export class Statement {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true }) seq: string;
  @Index('statement_id', { unique: true }) @RefColumn() id: string;
  @AsciiColumn({ name: 'xapi_version', length: 8 }) xapiVersion: string;
  @Column('longtext') received: string;
  @Column('longtext') assigned: string;
  @Column('binary', { name: 'content_hash', length: 32 }) contentHash: Buffer;
  @Column('bigint', { name: 'actor_id', unsigned: true }) actorId: string;
  @Column('int', { name: 'verb_id', unsigned: true }) verbId: number;
  @Column('bigint', { name: 'activity_id', unsigned: true, nullable: true }) activityId: string | null;
  @RefColumn({ nullable: true }) registration: string | null;
  @Column('datetime', { name: 'occurred_at', precision: 6 }) occurredAt: Date;
  @Column('datetime', { name: 'stored_at', precision: 6 }) storedAt: Date;
  @Column('datetime', { name: 'voided_at', precision: 6, nullable: true }) voidedAt: Date | null;
}

const ROLE = { type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' } as const;
const NUMBER = { type: 'bigint', unsigned: true } as const;

/** Whom a statement names, and as what (`actor`, `authority`, `instructor`, …). */
@Entity('statement_actor')
export class StatementActor {
  @PrimaryColumn({ ...NUMBER, name: 'actor_id' }) actorId: string;
  @Index('statement_actor_of') @PrimaryColumn({ ...NUMBER, name: 'statement_seq' }) statementSeq: string;
  @PrimaryColumn(ROLE) role: string;
}

/** Which activities a statement names, and as what (`object`, `parent`, `grouping`, …). */
@Entity('statement_activity')
export class StatementActivity {
  @PrimaryColumn({ ...NUMBER, name: 'activity_id' }) activityId: string;
  @Index('statement_activity_of') @PrimaryColumn({ ...NUMBER, name: 'statement_seq' }) statementSeq: string;
  @PrimaryColumn(ROLE) role: string;
}

/** Which statement a statement is about. The target may not have arrived yet. */
@Entity('statement_reference')
export class StatementReference {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'target_id' }) targetId: string;
  @Index('statement_reference_of') @PrimaryColumn({ ...NUMBER, name: 'statement_seq' }) statementSeq: string;
}

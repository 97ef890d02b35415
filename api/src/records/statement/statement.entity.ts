import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, RefColumn } from '../../platform/index.js';

const NUMBER = { type: 'bigint', unsigned: true } as const;

/**
 * An xAPI record, never changed but when the person is erased (docs/decisions/0039). `received` is the exact text that came in; `assigned` is what the server decided
 * (id, actor, authority, time, context): the statement is the one with the other laid over it. `seq` is when it was
 * stored, in microseconds since 1970: unique, in the order of storing, and what `stored` says.
 */
@Entity('statement')
@Index('statement_by_verb', ['verbId', 'seq'])
@Index('statement_by_registration', ['registration', 'seq'])
export class Statement {
  @PrimaryColumn(NUMBER) seq: string;
  @Index('statement_id', { unique: true }) @RefColumn() id: string;
  @AsciiColumn({ name: 'xapi_version', length: 8 }) xapiVersion: string;
  @Column('longtext') received: string;
  @Column('longtext') assigned: string;
  /** Whether anything assigned was received too: otherwise the one can be given out right after the other. */
  @Column('tinyint', { default: 1 }) overlaps: number;
  @Column('bigint', { name: 'actor_id', unsigned: true }) actorId: string;
  @Column('int', { name: 'verb_id', unsigned: true }) verbId: number;
  @Column('bigint', { name: 'activity_id', unsigned: true, nullable: true }) activityId: string | null;
  @RefColumn({ nullable: true }) registration: string | null;
  @Column('datetime', { name: 'occurred_at', precision: 6 }) occurredAt: Date;
  @Column('datetime', { name: 'voided_at', precision: 6, nullable: true }) voidedAt: Date | null;
}

/**
 * Whom a statement names. `breadth` says which question finds it, `roles` in what parts it is named. `matched_seq` is the
 * statement that names them: this one, or one that this one points at. The key is the order in which lists are read.
 */
@Entity('statement_actor')
export class StatementActor {
  @PrimaryColumn({ ...NUMBER, name: 'actor_id' }) actorId: string;
  @PrimaryColumn({ type: 'tinyint', unsigned: true }) breadth: number;
  @PrimaryColumn({ ...NUMBER, name: 'statement_seq' }) statementSeq: string;
  @PrimaryColumn({ ...NUMBER, name: 'matched_seq' }) matchedSeq: string;
  @Column({ type: 'tinyint', unsigned: true }) roles: number;
}

/** Which activities a statement names, in the same way. */
@Entity('statement_activity')
export class StatementActivity {
  @PrimaryColumn({ ...NUMBER, name: 'activity_id' }) activityId: string;
  @PrimaryColumn({ type: 'tinyint', unsigned: true }) breadth: number;
  @PrimaryColumn({ ...NUMBER, name: 'statement_seq' }) statementSeq: string;
  @PrimaryColumn({ ...NUMBER, name: 'matched_seq' }) matchedSeq: string;
  @Column({ type: 'tinyint', unsigned: true }) roles: number;
}

/** Which statement a statement is about. The target may not have arrived yet. */
@Entity('statement_reference')
export class StatementReference {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'target_id' }) targetId: string;
  @Index('statement_reference_of') @PrimaryColumn({ ...NUMBER, name: 'statement_seq' }) statementSeq: string;
}

/** Which statements are reached from one by following what each is about: what is true of them is found through it. */
@Entity('statement_through')
@Index('statement_through_by_verb', ['verbId', 'statementSeq'])
@Index('statement_through_by_registration', ['registration', 'statementSeq'])
export class StatementThrough {
  @PrimaryColumn({ ...NUMBER, name: 'statement_seq' }) statementSeq: string;
  @Index('statement_through_matched') @PrimaryColumn({ ...NUMBER, name: 'matched_seq' }) matchedSeq: string;
  @Column('int', { name: 'verb_id', unsigned: true }) verbId: number;
  @RefColumn({ nullable: true }) registration: string | null;
}

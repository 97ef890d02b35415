import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { MomentColumn } from '../database/columns.js';

/** The outbox: a fact is stored in the same transaction as the change it tells of. */
@Entity('fact')
@Index('fact_unrelayed', ['relayedAt', 'id'])
@Index('fact_unsettled', ['settledAt', 'relayedAt'])
export class Fact {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true }) id: string;
  @Column('varchar', { length: 80 }) name: string;
  @Column('longtext') payload: string;
  @MomentColumn({ name: 'recorded_at' }) recordedAt: Date;
  /** When its jobs were put in the queue; null until then, and again when the queue has lost them. */
  @MomentColumn({ name: 'relayed_at', nullable: true }) relayedAt: Date | null;
  /** When the last reaction to it was done. */
  @MomentColumn({ name: 'settled_at', nullable: true }) settledAt: Date | null;
}

/** A reaction to a fact that is done. */
@Entity('fact_reaction')
export class FactReaction {
  @PrimaryColumn({ type: 'bigint', unsigned: true, name: 'fact_id' }) factId: string;
  @PrimaryColumn({ type: 'varchar', length: 160 }) reaction: string;
  @MomentColumn({ name: 'done_at' }) doneAt: Date;
}

import { Column, Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

/** Somebody looked at what one person has done: who, whose, when and why. Never changed, and shown to that person. */
@Entity('statement_look')
@Index('statement_look_at', ['actorId', 'lookedAt'])
@Index('statement_look_by', ['lookedBy', 'lookedAt'])
export class StatementLook {
  @IdColumn() id: string;
  @Column('bigint', { name: 'actor_id', unsigned: true }) actorId: string;
  /** Null when the employee is forgotten. */
  @RefColumn({ name: 'looked_by', nullable: true }) lookedBy: string | null;
  @Column('varchar', { length: 500 }) reason: string;
  @MomentColumn({ name: 'looked_at' }) lookedAt: Date;
}

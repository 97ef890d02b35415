import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { RefColumn } from '../../platform/index.js';

/** Somebody named in statements. An employee is an account with an opaque id: never a name, never an address (xAPI 1.0.3, 2.4.2.4). */
@Entity('actor')
export class Actor {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true }) id: string;
  @Index('actor_identifier', { unique: true }) @Column('binary', { name: 'identifier_hash', length: 32 }) identifierHash: Buffer;
  @Column('longtext') identifier: string;
  @Index('actor_employee') @RefColumn({ name: 'employee_id', nullable: true }) employeeId: string | null;
}

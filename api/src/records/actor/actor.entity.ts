import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { RefColumn } from '../../platform/index.js';

/**
 * Somebody named in statements. Spor names an employee by an account with an opaque id: never a name, never an address (xAPI 1.0.3,
 * 2.4.2.4). Others may name the same employee by an address: then `employeeId` ties the two together (docs/decisions/0038).
 */
@Entity('actor')
export class Actor {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true }) id: string;
  @Index('actor_identifier', { unique: true }) @Column('binary', { name: 'identifier_hash', length: 32 }) identifierHash: Buffer;
  @Column('longtext') identifier: string;
  /** Its address has been two people's: it is nobody's, and never becomes anybody's again. */
  @Column('tinyint', { name: 'is_shared', default: 0 }) isShared: number;
  @Index('actor_employee') @RefColumn({ name: 'employee_id', nullable: true }) employeeId: string | null;
}

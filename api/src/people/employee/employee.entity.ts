import { Column, Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn } from '../../platform/index.js';
import { type Language } from '../access/viewer.dto.js';

/** Compared exactly. */
const EXACT = { type: 'varchar', charset: 'utf8mb4', collation: 'utf8mb4_bin' } as const;

/** A person whose learning we record. Never a national identity number. */
@Entity('employee')
@Index('employee_name', ['familyName', 'givenName'])
export class Employee {
  @IdColumn() id: string;
  @Index('employee_number', { unique: true }) @Column({ ...EXACT, name: 'employee_number', length: 40 }) employeeNumber: string;
  @Column('varchar', { name: 'given_name', length: 100 }) givenName: string;
  @Column('varchar', { name: 'family_name', length: 100 }) familyName: string;
  /** In lower case. */
  @Index('employee_email', { unique: true }) @Column({ ...EXACT, length: 254 }) email: string;
  @Column('char', { length: 2, default: 'nb' }) language: Language;
  /** argon2id; null for who signs in through the employer only. */
  @Column('varchar', { name: 'password_hash', length: 255, nullable: true }) passwordHash: string | null;
  /** `sub` of the employer's OpenID provider. */
  @Index('employee_sign_in_subject', { unique: true }) @Column({ ...EXACT, name: 'sign_in_subject', length: 255, nullable: true }) signInSubject: string | null;
  /** Stands in for somebody who is erased: figures rest on the rows that are theirs, and nothing leads back to whom it was. */
  @Column('tinyint', { name: 'is_erased', default: 0 }) isErased: number;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
}

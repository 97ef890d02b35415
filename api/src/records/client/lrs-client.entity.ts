import { Column, Entity, Index } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { type Scope } from './scope.rules.js';

/** A program that may read or write the record store, with a key and a secret of which only the hash is kept. */
@Entity('lrs_client')
export class LrsClient {
  @IdColumn() id: string;
  @Column({ length: 200 }) name: string;
  @Index('lrs_client_key', { unique: true }) @AsciiColumn({ name: 'client_key', length: 64 }) key: string;
  @Column('binary', { name: 'secret_hash', length: 32 }) secretHash: Buffer;
  @Column('simple-json') scopes: Scope[];
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
  @RefColumn({ name: 'created_by', nullable: true }) createdBy: string | null;
  /** The employee whose own tool it is: it sees and tells of nobody else. Null for those the municipality has connected. */
  @Index('lrs_client_owner') @RefColumn({ name: 'owned_by', nullable: true }) ownedBy: string | null;
  @MomentColumn({ name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
  @MomentColumn({ name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}

import { Entity, Index, PrimaryColumn } from 'typeorm';
import { MomentColumn, RefColumn } from '../../platform/index.js';

/** A signed-in browser. Only the SHA-256 of its token is stored: whoever reads the table cannot sign in. */
@Entity('session')
export class Session {
  @PrimaryColumn('binary', { length: 32, name: 'token_hash' }) tokenHash: Buffer;
  @Index('session_employee') @RefColumn({ name: 'employee_id' }) employeeId: string;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
  @Index('session_expires') @MomentColumn({ name: 'expires_at' }) expiresAt: Date;
}

import { Column, Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { type RoleName } from '../access/viewer.dto.js';

/** A role granted for a unit and everything below it. Revoking is dated; a grant is never deleted. */
@Entity('role_grant')
@Index('role_grant_employee', ['employeeId', 'role'])
export class RoleGrant {
  @IdColumn() id: string;
  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' }) role: RoleName;
  @RefColumn({ name: 'employee_id' }) employeeId: string;
  @Index('role_grant_org_unit') @RefColumn({ name: 'org_unit_id' }) orgUnitId: string;
  @MomentColumn({ name: 'granted_at' }) grantedAt: Date;
  /** Null when a roster import or the operator granted it. */
  @RefColumn({ name: 'granted_by', nullable: true }) grantedBy: string | null;
  @MomentColumn({ name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}

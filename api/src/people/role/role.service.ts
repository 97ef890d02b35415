import { Injectable } from '@nestjs/common';
import { FactLog, newId, Transactions } from '../../platform/index.js';
import { Scope } from '../access/scope.js';
import { type Viewer } from '../access/viewer.js';
import { EmployeeQueries } from '../employee/employee.queries.js';
import { type GrantRole, type RoleGrantDto } from './role.dto.js';
import { LeaderRoleChanged } from './role.facts.js';
import { employeeRoleNotGranted, ownAdministratorRole, roleAlreadyGranted } from './role.errors.js';
import { RoleQueries } from './role.queries.js';

/** Granting and revoking are dated; what somebody once might see stays known. */
@Injectable()
export class RoleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: Scope,
    private readonly employees: EmployeeQueries,
    private readonly roles: RoleQueries,
    private readonly facts: FactLog,
  ) {}

  /** @returns the grant's id. @throws NotFound when the employee or the unit is outside the viewer's scope */
  async grant(viewer: Viewer, { role, employeeId, orgUnitId }: GrantRole): Promise<string> {
    if (role === 'employee') throw employeeRoleNotGranted();
    await this.scope.requireUnit(viewer, ['administrator'], orgUnitId);
    await this.employees.one(viewer, employeeId, ['administrator']);
    const id = newId();
    await this.transactions.run(async (manager) => {
      await manager.query('SELECT id FROM employee WHERE id = ? FOR UPDATE', [employeeId]);
      const same: unknown[] = await manager.query('SELECT 1 FROM role_grant WHERE employee_id = ? AND role = ? AND org_unit_id = ? AND revoked_at IS NULL', [employeeId, role, orgUnitId]);
      if (same.length) throw roleAlreadyGranted();
      await manager.query('INSERT INTO role_grant (id, role, employee_id, org_unit_id, granted_at, granted_by) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3), ?)', [
        id, role, employeeId, orgUnitId, viewer.employeeId,
      ]);
      if (role === 'leader') await this.facts.append(manager, LeaderRoleChanged, { employeeId });
    });
    return id;
  }

  /** @returns the grant as it was. @throws NotFound outside the viewer's scope; Conflict for one's own administration: nobody locks themselves out */
  async revoke(viewer: Viewer, id: string): Promise<RoleGrantDto> {
    const grant = await this.roles.one(viewer, id);
    if (grant.role === 'administrator' && grant.employeeId === viewer.employeeId) throw ownAdministratorRole();
    await this.transactions.run(async (manager) => {
      await manager.query('UPDATE role_grant SET revoked_at = UTC_TIMESTAMP(3) WHERE id = ? AND revoked_at IS NULL', [id]);
      if (grant.role === 'leader') await this.facts.append(manager, LeaderRoleChanged, { employeeId: grant.employeeId });
    });
    return grant;
  }
}

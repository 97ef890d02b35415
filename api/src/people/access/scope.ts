import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { osloDay } from '../../platform/index.js';
import { employeeUnknown } from '../employee/employee.errors.js';
import { orgUnitUnknown } from '../org-unit/org-unit.errors.js';
import { heldOn } from '../position/position.sql.js';
import { type Viewer } from './viewer.js';
import { type RoleName } from './viewer.dto.js';

/** Whose: the units, and the people with a position in them today, that a viewer may see in a role. What lies outside is not found. */
@Injectable()
export class Scope {
  constructor(private readonly database: DataSource) {}

  /** @throws NotFound when the unit is not one the viewer holds a role for, nor below one */
  async requireUnit(viewer: Viewer, roles: readonly RoleName[], orgUnitId: string): Promise<void> {
    const found = await this.some(viewer, roles, 'SELECT 1 FROM org_unit_closure WHERE ancestor_id IN (?) AND descendant_id = ? LIMIT 1', [orgUnitId]);
    if (!found) throw orgUnitUnknown();
  }

  /** @throws NotFound when the employee has no position today in a unit the viewer holds a role for, or below one */
  async requireEmployee(viewer: Viewer, roles: readonly RoleName[], employeeId: string): Promise<void> {
    const today = osloDay(new Date());
    const sql = `SELECT 1 FROM org_unit_closure c JOIN \`position\` p ON p.org_unit_id = c.descendant_id
                  WHERE c.ancestor_id IN (?) AND p.employee_id = ? AND ${heldOn('p')} LIMIT 1`;
    if (!(await this.some(viewer, roles, sql, [employeeId, today, today]))) throw employeeUnknown();
  }

  /** Whether the role is held for every top of the tree: everything there is, also what belongs to no unit. */
  async isWhole(viewer: Viewer, role: RoleName): Promise<boolean> {
    const tops = viewer.topUnits(role);
    if (!tops.length) return false;
    const others: unknown[] = await this.database.query('SELECT 1 FROM org_unit WHERE parent_id IS NULL AND id NOT IN (?) LIMIT 1', [tops]);
    return !others.length;
  }

  private async some(viewer: Viewer, roles: readonly RoleName[], sql: string, params: unknown[]): Promise<boolean> {
    const tops = viewer.topUnits(...roles);
    if (!tops.length) return false;
    const rows: unknown[] = await this.database.query(sql, [tops, ...params]);
    return rows.length > 0;
  }
}

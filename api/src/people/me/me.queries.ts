import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { osloDay } from '../../platform/index.js';
import { type Language, type RoleName, type ViewerDto } from '../access/viewer.dto.js';
import { heldOn } from '../position/position.sql.js';

interface EmployeeRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}
interface PositionRow {
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
}
type RoleRow = Omit<PositionRow, 'title'> & { readonly role: RoleName; readonly isWhole: number };

/** SQL: no top of the tree is without the role of the grant `g`, as `Scope.isWhole` has it. */
const IS_WHOLE = `NOT EXISTS (SELECT 1 FROM org_unit top WHERE top.parent_id IS NULL AND NOT EXISTS
  (SELECT 1 FROM role_grant o WHERE o.employee_id = g.employee_id AND o.role = g.role AND o.org_unit_id = top.id AND o.revoked_at IS NULL))`;

const unit = ({ unitId, unitName }: { unitId: string; unitName: string }) => ({ id: unitId, name: unitName });

@Injectable()
export class MeQueries {
  constructor(private readonly database: DataSource) {}

  /** The signed-in employee with positions held today and roles. */
  async viewer(employeeId: string): Promise<ViewerDto> {
    const today = osloDay(new Date());
    const [[employee], positions, roles] = await Promise.all([
      this.rows<EmployeeRow>("SELECT id, CONCAT(given_name, ' ', family_name) AS name, email, language FROM employee WHERE id = ?", [employeeId]),
      this.rows<PositionRow>(
        `SELECT p.title, u.id AS unitId, u.name AS unitName FROM \`position\` p JOIN org_unit u ON u.id = p.org_unit_id
          WHERE p.employee_id = ? AND ${heldOn('p')} ORDER BY p.starts_on, p.id`,
        [employeeId, today, today],
      ),
      this.rows<RoleRow>(
        `SELECT g.role, u.id AS unitId, u.name AS unitName, ${IS_WHOLE} AS isWhole FROM role_grant g JOIN org_unit u ON u.id = g.org_unit_id
          WHERE g.employee_id = ? AND g.revoked_at IS NULL ORDER BY g.role, u.name, g.id`,
        [employeeId],
      ),
    ]);
    return {
      ...employee!,
      positions: positions.map((row) => ({ title: row.title, orgUnit: unit(row) })),
      roles: roles.map((row) => ({ role: row.role, orgUnit: unit(row), isWhole: Boolean(Number(row.isWhole)) })),
    };
  }

  private rows<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.database.query(sql, params);
  }
}

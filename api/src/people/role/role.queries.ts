import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { containing, type Listed, type ListQuery, orderAndLimit, Where } from '../../platform/index.js';
import { filterOf } from '../access/list-filter.js';
import { type Viewer } from '../access/viewer.js';
import { type RoleGrantDto, RoleGrantFilter } from './role.dto.js';
import { roleGrantUnknown } from './role.errors.js';

type Row = Omit<RoleGrantDto, 'grantedAt'> & { readonly grantedAt: Date };

const SELECT = `SELECT g.id, g.role, g.employee_id AS employeeId, CONCAT(e.given_name, ' ', e.family_name) AS employeeName,
  g.org_unit_id AS orgUnitId, u.name AS orgUnitName, g.granted_at AS grantedAt`;
const FROM = 'FROM role_grant g JOIN employee e ON e.id = g.employee_id AND e.is_erased = 0 JOIN org_unit u ON u.id = g.org_unit_id';
const SORTABLE = { role: 'g.role', employeeName: "CONCAT(e.family_name, ' ', e.given_name)", orgUnitName: 'u.name', grantedAt: 'g.granted_at' };

/** The roles held now for the units a viewer administers. */
@Injectable()
export class RoleQueries {
  constructor(private readonly database: DataSource) {}

  async list(viewer: Viewer, query: ListQuery): Promise<Listed<RoleGrantDto>> {
    const where = visible(viewer);
    narrow(where, filterOf(RoleGrantFilter, query));
    const { sql, params } = orderAndLimit(query, SORTABLE, 'g.id');
    const [rows, [total]] = (await Promise.all([
      this.database.query(`${SELECT} ${FROM} ${where.sql} ${sql}`, [...where.params, ...params]),
      this.database.query(`SELECT COUNT(*) AS count ${FROM} ${where.sql}`, where.params),
    ])) as [Row[], { count: string }[]];
    return { rows: rows.map(grantOf), total: Number(total?.count ?? 0) };
  }

  /** @throws NotFound when there is none, or none for this viewer */
  async one(viewer: Viewer, id: string): Promise<RoleGrantDto> {
    const where = visible(viewer).and('g.id = ?', id);
    const [row]: Row[] = await this.database.query(`${SELECT} ${FROM} ${where.sql}`, where.params);
    if (!row) throw roleGrantUnknown();
    return grantOf(row);
  }
}

const visible = (viewer: Viewer): Where =>
  new Where()
    .and('g.revoked_at IS NULL')
    .and('EXISTS (SELECT 1 FROM org_unit_closure c WHERE c.descendant_id = g.org_unit_id AND c.ancestor_id IN (?))', [...viewer.topUnits('administrator'), '']);

function narrow(where: Where, { q, id, role, employeeId, orgUnitId }: RoleGrantFilter): void {
  if (id) where.in('g.id', id);
  if (role) where.and('g.role = ?', role);
  if (employeeId) where.and('g.employee_id = ?', employeeId);
  if (orgUnitId) where.and('g.org_unit_id = ?', orgUnitId);
  if (q) where.and("CONCAT(e.given_name, ' ', e.family_name) LIKE ? OR u.name LIKE ?", containing(q), containing(q));
}

const grantOf = (row: Row): RoleGrantDto => ({ ...row, grantedAt: row.grantedAt.toISOString() });

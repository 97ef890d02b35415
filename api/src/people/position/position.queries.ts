import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Listed, type ListQuery, orderAndLimit, Where } from '../../platform/index.js';
import { filterOf } from '../access/list-filter.js';
import { type Viewer } from '../access/viewer.js';
import { type ListedPositionDto, PositionFilter } from './position.dto.js';
import { positionUnknown } from './position.errors.js';

type Row = Omit<ListedPositionDto, 'orgUnit'> & { readonly orgUnitId: string; readonly orgUnitName: string };

const SELECT = `SELECT p.id, p.title, p.employee_id AS employeeId, CONCAT(e.given_name, ' ', e.family_name) AS employeeName, u.id AS orgUnitId, u.name AS orgUnitName,
  DATE_FORMAT(p.starts_on, '%Y-%m-%d') AS startsOn, DATE_FORMAT(p.ends_on, '%Y-%m-%d') AS endsOn`;
const FROM = 'FROM `position` p JOIN employee e ON e.id = p.employee_id AND e.is_erased = 0 JOIN org_unit u ON u.id = p.org_unit_id';
const SORTABLE = { title: 'p.title', startsOn: 'p.starts_on', endsOn: 'p.ends_on', employeeName: "CONCAT(e.family_name, ' ', e.given_name)" };

/** The positions, past and coming ones too, in the units a viewer administers. */
@Injectable()
export class PositionQueries {
  constructor(private readonly database: DataSource) {}

  async list(viewer: Viewer, query: ListQuery): Promise<Listed<ListedPositionDto>> {
    const where = visible(viewer);
    narrow(where, filterOf(PositionFilter, query));
    const { sql, params } = orderAndLimit(query, SORTABLE, 'p.id');
    const [rows, [total]] = (await Promise.all([
      this.database.query(`${SELECT} ${FROM} ${where.sql} ${sql}`, [...where.params, ...params]),
      this.database.query(`SELECT COUNT(*) AS count ${FROM} ${where.sql}`, where.params),
    ])) as [Row[], { count: string }[]];
    return { rows: rows.map(positionOf), total: Number(total?.count ?? 0) };
  }

  /** @throws NotFound when there is none, or none for this viewer */
  async one(viewer: Viewer, id: string): Promise<ListedPositionDto> {
    const where = visible(viewer).and('p.id = ?', id);
    const [row]: Row[] = await this.database.query(`${SELECT} ${FROM} ${where.sql}`, where.params);
    if (!row) throw positionUnknown();
    return positionOf(row);
  }
}

const visible = (viewer: Viewer): Where =>
  new Where().and('EXISTS (SELECT 1 FROM org_unit_closure c WHERE c.descendant_id = p.org_unit_id AND c.ancestor_id IN (?))', [...viewer.topUnits('administrator'), '']);

function narrow(where: Where, { id, employeeId, orgUnitId }: PositionFilter): void {
  if (id) where.in('p.id', id);
  if (employeeId) where.and('p.employee_id = ?', employeeId);
  if (orgUnitId) where.and('p.org_unit_id = ?', orgUnitId);
}

const positionOf = ({ orgUnitId, orgUnitName, ...row }: Row): ListedPositionDto => ({ ...row, orgUnit: { id: orgUnitId, name: orgUnitName } });

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { containing, type Listed, type ListQuery, orderAndLimit, osloDay, Where } from '../../platform/index.js';
import { filterOf } from '../access/list-filter.js';
import { type Viewer } from '../access/viewer.js';
import { type RoleName } from '../access/viewer.dto.js';
import { heldOn } from '../position/position.sql.js';
import { type OrgUnitDto, OrgUnitFilter } from './org-unit.dto.js';
import { orgUnitUnknown } from './org-unit.errors.js';

type OrgUnitRow = Pick<OrgUnitDto, 'id' | 'code' | 'name' | 'parentId'>;

const COLUMNS = 'u.id, u.code, u.name, u.parent_id AS parentId';
const PATH = `(SELECT GROUP_CONCAT(a.name ORDER BY c.depth DESC SEPARATOR ' / ') FROM org_unit_closure c JOIN org_unit a ON a.id = c.ancestor_id WHERE c.descendant_id = u.id)`;
const SORTABLE = { name: 'u.name', code: 'u.code', path: PATH };

const READERS: readonly RoleName[] = ['administrator', 'hr', 'leader'];

/** The units a viewer leads, has HR for or administers, and those below. */
@Injectable()
export class OrgUnitQueries {
  constructor(private readonly database: DataSource) {}

  async list(viewer: Viewer, query: ListQuery): Promise<Listed<OrgUnitDto>> {
    const where = visible(viewer);
    narrow(where, filterOf(OrgUnitFilter, query));
    const { sql, params } = orderAndLimit(query, SORTABLE, 'u.id');
    const [rows, [total]] = (await Promise.all([
      this.database.query(`SELECT ${COLUMNS} FROM org_unit u ${where.sql} ${sql}`, [...where.params, ...params]),
      this.database.query(`SELECT COUNT(*) AS count FROM org_unit u ${where.sql}`, where.params),
    ])) as [OrgUnitRow[], { count: string }[]];
    return { rows: await this.complete(rows), total: Number(total?.count ?? 0) };
  }

  /** @throws NotFound when there is none, or none for this viewer */
  async one(viewer: Viewer, id: string): Promise<OrgUnitDto> {
    return this.first(visible(viewer).and('u.id = ?', id));
  }

  /** For who has just written it: a new top is not yet among the viewer's own. */
  written(id: string): Promise<OrgUnitDto> {
    return this.first(new Where().and('u.id = ?', id));
  }

  private async first({ sql, params }: Where): Promise<OrgUnitDto> {
    const [unit] = await this.complete(await this.database.query(`SELECT ${COLUMNS} FROM org_unit u ${sql}`, params));
    if (!unit) throw orgUnitUnknown();
    return unit;
  }

  private async complete(rows: readonly OrgUnitRow[]): Promise<OrgUnitDto[]> {
    if (!rows.length) return [];
    const ids = rows.map(({ id }) => id);
    const [paths, counts] = await Promise.all([this.paths(ids), this.counts(ids)]);
    return rows.map((row) => ({ ...row, path: paths.get(row.id) ?? [], employees: counts.get(row.id) ?? 0 }));
  }

  private async paths(ids: readonly string[]): Promise<Map<string, string[]>> {
    const rows: { id: string; name: string }[] = await this.database.query(
      'SELECT c.descendant_id AS id, a.name FROM org_unit_closure c JOIN org_unit a ON a.id = c.ancestor_id WHERE c.descendant_id IN (?) ORDER BY c.depth DESC',
      [ids],
    );
    const paths = new Map<string, string[]>(ids.map((id) => [id, []]));
    for (const { id, name } of rows) paths.get(id)?.push(name);
    return paths;
  }

  /** A person with two positions in the same branch is one employee. */
  private async counts(ids: readonly string[]): Promise<Map<string, number>> {
    const today = osloDay(new Date());
    const rows: { id: string; employees: string }[] = await this.database.query(
      `SELECT c.ancestor_id AS id, COUNT(DISTINCT p.employee_id) AS employees FROM org_unit_closure c JOIN \`position\` p ON p.org_unit_id = c.descendant_id
        WHERE c.ancestor_id IN (?) AND ${heldOn('p')} GROUP BY c.ancestor_id`,
      [ids, today, today],
    );
    return new Map(rows.map(({ id, employees }) => [id, Number(employees)]));
  }
}

const visible = (viewer: Viewer): Where =>
  new Where().and('EXISTS (SELECT 1 FROM org_unit_closure c WHERE c.descendant_id = u.id AND c.ancestor_id IN (?))', [...viewer.topUnits(...READERS), '']);

function narrow(where: Where, { q, id, parentId }: OrgUnitFilter): void {
  if (id) where.in('u.id', id);
  if (parentId !== undefined) where.and('u.parent_id <=> ?', parentId);
  if (q) where.and('u.name LIKE ? OR u.code LIKE ?', containing(q), containing(q));
}

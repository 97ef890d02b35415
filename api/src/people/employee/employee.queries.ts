import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { containing, type Listed, type ListQuery, orderAndLimit, orderBy, osloDay, RowStream, Where } from '../../platform/index.js';
import { filterOf } from '../access/list-filter.js';
import { Scope } from '../access/scope.js';
import { type Viewer } from '../access/viewer.js';
import { type RoleName } from '../access/viewer.dto.js';
import { heldOn } from '../position/position.sql.js';
import { type EmployeeDto, EmployeeFilter, type PositionDto } from './employee.dto.js';
import { employeeUnknown } from './employee.errors.js';

type EmployeeRow = Omit<EmployeeDto, 'positions'>;
interface PositionRow {
  readonly id: string;
  readonly employeeId: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const COLUMNS = `e.id, e.employee_number AS employeeNumber, e.given_name AS givenName, e.family_name AS familyName,
  CONCAT(e.given_name, ' ', e.family_name) AS name, e.email, e.language`;
const SORTABLE = { name: "CONCAT(e.family_name, ' ', e.given_name)", givenName: 'e.given_name', familyName: 'e.family_name', email: 'e.email', employeeNumber: 'e.employee_number' };

/** SQL: the employee has a position in one of the units or below. Takes the units. */
const PLACED = 'EXISTS (SELECT 1 FROM `position` p JOIN org_unit_closure c ON c.descendant_id = p.org_unit_id WHERE p.employee_id = e.id AND c.ancestor_id IN (?))';
/** … today. Takes the units, and the day twice. */
const PLACED_TODAY = PLACED.replace(/\)$/, ` AND ${heldOn('p')})`);
/** New here, with neither post nor role: any administrator may give them their first. */
const UNPLACED = 'NOT EXISTS (SELECT 1 FROM `position` p WHERE p.employee_id = e.id) AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.employee_id = e.id)';

const READERS: readonly RoleName[] = ['administrator', 'leader'];

/** Leaders see who works in their units today; administrators everybody who has worked in theirs. */
@Injectable()
export class EmployeeQueries {
  constructor(
    private readonly database: DataSource,
    private readonly scope: Scope,
    private readonly stream: RowStream,
  ) {}

  async list(viewer: Viewer, query: ListQuery): Promise<Listed<EmployeeDto>> {
    const where = await this.visible(viewer, READERS);
    narrow(where, filterOf(EmployeeFilter, query));
    const { sql, params } = orderAndLimit(query, SORTABLE, 'e.id');
    const [rows, [total]] = (await Promise.all([
      this.database.query(`SELECT ${COLUMNS} FROM employee e ${where.sql} ${sql}`, [...where.params, ...params]),
      this.database.query(`SELECT COUNT(*) AS count FROM employee e ${where.sql}`, where.params),
    ])) as [EmployeeRow[], { count: string }[]];
    return { rows: await this.withPositions(viewer, rows), total: Number(total?.count ?? 0) };
  }

  /** Everybody whom the list shows, page after page. */
  async *all(viewer: Viewer, query: ListQuery): AsyncGenerator<EmployeeDto[]> {
    const where = await this.visible(viewer, READERS);
    narrow(where, filterOf(EmployeeFilter, query));
    const rows = this.stream.chunks<EmployeeRow>(`SELECT ${COLUMNS} FROM employee e ${where.sql} ${orderBy(query, SORTABLE, 'e.id')}`, where.params);
    for await (const some of rows) yield await this.withPositions(viewer, some);
  }

  /** @throws NotFound when there is none, or none for this viewer in one of the roles */
  async one(viewer: Viewer, id: string, roles: readonly RoleName[] = READERS): Promise<EmployeeDto> {
    const where = (await this.visible(viewer, roles)).and('e.id = ?', id);
    const rows: EmployeeRow[] = await this.database.query(`SELECT ${COLUMNS} FROM employee e ${where.sql}`, where.params);
    const [employee] = await this.withPositions(viewer, rows);
    if (!employee) throw employeeUnknown();
    return employee;
  }

  private async visible(viewer: Viewer, roles: readonly RoleName[]): Promise<Where> {
    const people = new Where().and('e.is_erased = 0');
    if (await this.scope.isWhole(viewer, 'administrator')) return people;
    const unitsOf = (role: RoleName) => (roles.includes(role) ? viewer.topUnits(role) : []);
    const [led, administered, today] = [unitsOf('leader'), unitsOf('administrator'), osloDay(new Date())];
    const ways: string[] = [];
    const params: unknown[] = [];
    if (led.length) {
      ways.push(PLACED_TODAY);
      params.push(led, today, today);
    }
    if (administered.length) {
      ways.push(PLACED, UNPLACED);
      params.push(administered);
    }
    return ways.length ? people.and(ways.join(' OR '), ...params) : people.and('FALSE');
  }

  private async withPositions(viewer: Viewer, employees: readonly EmployeeRow[]): Promise<EmployeeDto[]> {
    if (!employees.length) return [];
    const today = osloDay(new Date());
    const seen = (await this.scope.isWhole(viewer, 'administrator')) ? new Where() : seenPosts(viewer, today);
    const where = seen.and('p.employee_id IN (?)', employees.map(({ id }) => id));
    const rows: PositionRow[] = await this.database.query(
      `SELECT p.id, p.employee_id AS employeeId, p.title, u.id AS unitId, u.name AS unitName,
              DATE_FORMAT(p.starts_on, '%Y-%m-%d') AS startsOn, DATE_FORMAT(p.ends_on, '%Y-%m-%d') AS endsOn
         FROM \`position\` p JOIN org_unit u ON u.id = p.org_unit_id ${where.sql} ORDER BY p.starts_on, p.id`,
      where.params,
    );
    const byEmployee = new Map<string, PositionDto[]>(employees.map(({ id }) => [id, []]));
    for (const row of rows) byEmployee.get(row.employeeId)?.push(positionOf(row));
    return employees.map((employee) => ({ ...employee, positions: byEmployee.get(employee.id) ?? [] }));
  }
}

const WITHIN = 'EXISTS (SELECT 1 FROM org_unit_closure c WHERE c.descendant_id = p.org_unit_id AND c.ancestor_id IN (?))';

/** Somebody's posts elsewhere are for the leaders and administrators there. */
const seenPosts = (viewer: Viewer, today: string): Where =>
  new Where().and(`${WITHIN} OR (${WITHIN} AND ${heldOn('p')})`, [...viewer.topUnits('administrator'), ''], [...viewer.topUnits('leader'), ''], today, today);

function narrow(where: Where, { q, id, orgUnitId }: EmployeeFilter): void {
  const today = osloDay(new Date());
  if (id) where.in('e.id', id);
  if (orgUnitId) where.and(PLACED_TODAY, [orgUnitId], today, today);
  if (!q) return;
  where.and(
    `CONCAT(e.given_name, ' ', e.family_name) LIKE ? OR e.email LIKE ? OR e.employee_number LIKE ?
      OR EXISTS (SELECT 1 FROM \`position\` p JOIN org_unit u ON u.id = p.org_unit_id WHERE p.employee_id = e.id AND u.name LIKE ? AND ${heldOn('p')})`,
    containing(q), containing(q.toLowerCase()), containing(q), containing(q), today, today,
  );
}

const positionOf = ({ id, title, unitId, unitName, startsOn, endsOn }: PositionRow): PositionDto => ({ id, title, orgUnit: { id: unitId, name: unitName }, startsOn, endsOn });

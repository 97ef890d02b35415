import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterOf, heldOn } from '../../people/index.js';
import { type Day, type Listed, type ListQuery, orderAndLimit, osloDay, Where } from '../../platform/index.js';
import { AssignmentFilter } from './assignment.dto.js';
import { MEMBER, memberParams } from './assigned.sql.js';

/** An assignment as it is read; titles of subjects come from the catalogue. */
export interface AssignmentRow {
  readonly id: string;
  readonly subjectKind: 'path' | 'course';
  readonly subjectId: string;
  readonly targetKind: 'employee' | 'org-unit';
  readonly targetId: string;
  readonly targetName: string;
  readonly dueOn: Day | null;
  readonly reason: string;
  readonly assignedBy: string;
  readonly assignedAt: Date;
  readonly withdrawnAt: Date | null;
}

const SELECT = `
  SELECT a.id, a.subject_kind AS subjectKind, a.subject_id AS subjectId, a.target_kind AS targetKind, a.target_id AS targetId,
    COALESCE(u.name, CONCAT(t.given_name, ' ', t.family_name)) AS targetName,
    DATE_FORMAT(a.due_on, '%Y-%m-%d') AS dueOn, a.reason, CONCAT(b.given_name, ' ', b.family_name) AS assignedBy,
    a.assigned_at AS assignedAt, a.withdrawn_at AS withdrawnAt
  FROM assignment a
  JOIN employee b ON b.id = a.assigned_by
  LEFT JOIN org_unit u ON a.target_kind = 'org-unit' AND u.id = a.target_id
  LEFT JOIN employee t ON a.target_kind = 'employee' AND t.id = a.target_id`;

/** What a thing was called last, in the language asked for or in bokmål; takes the language, and the things' ids. */
const lastCalled = (table: string): string => `
  SELECT v.${table}_id AS id, COALESCE(t.title, nb.title) AS title
  FROM ${table}_version v
  JOIN ${table}_text nb ON nb.${table}_version_id = v.id AND nb.language = 'nb'
  LEFT JOIN ${table}_text t ON t.${table}_version_id = v.id AND t.language = ?
  WHERE v.${table}_id IN (?) AND v.number = (SELECT MAX(number) FROM ${table}_version WHERE ${table}_id = v.${table}_id)`;

const SORTABLE = { dueOn: 'a.due_on', assignedAt: 'a.assigned_at' };

@Injectable()
export class AssignmentQueries {
  constructor(private readonly database: DataSource) {}

  /** What is asked of one employee today: directly, or through a unit worked in or below. Due first; without a day last. */
  async ofEmployee(employeeId: string, today: Day): Promise<AssignmentRow[]> {
    const units: { id: string }[] = await this.database.query(
      `SELECT DISTINCT c.ancestor_id AS id FROM \`position\` p JOIN org_unit_closure c ON c.descendant_id = p.org_unit_id
       WHERE p.employee_id = ? AND p.starts_on <= ? AND (p.ends_on IS NULL OR p.ends_on >= ?)`,
      [employeeId, today, today],
    );
    return this.database.query(`${SELECT} WHERE a.target_id IN (?) AND a.withdrawn_at IS NULL ORDER BY a.due_on IS NULL, a.due_on, a.assigned_at`, [
      [employeeId, ...units.map(({ id }) => id)],
    ]);
  }

  /** Open assignments made to a unit itself, or to somebody with a position in it. */
  async ofUnit(orgUnitId: string, today: Day): Promise<AssignmentRow[]> {
    return this.database.query(
      `${SELECT} WHERE a.withdrawn_at IS NULL AND (a.target_id = ? OR a.target_id IN
        (SELECT p.employee_id FROM \`position\` p WHERE p.org_unit_id = ? AND p.starts_on <= ? AND (p.ends_on IS NULL OR p.ends_on >= ?)))
       ORDER BY a.assigned_at DESC LIMIT 200`,
      [orgUnitId, orgUnitId, today, today],
    );
  }

  async one(id: string): Promise<AssignmentRow | undefined> {
    const [row]: AssignmentRow[] = await this.database.query(`${SELECT} WHERE a.id = ?`, [id]);
    return row;
  }

  /** Assignments to the units led, those below, and the people who work in them today. */
  async list(topUnits: readonly string[], query: ListQuery): Promise<Listed<AssignmentRow>> {
    const within = `SELECT c.descendant_id FROM org_unit_closure c WHERE c.ancestor_id IN (?)`;
    const today = osloDay(new Date());
    const where = new Where().and(
      `a.target_id IN (${within}) OR a.target_id IN (SELECT p.employee_id FROM \`position\` p WHERE p.org_unit_id IN (${within}) AND ${heldOn('p')})`,
      topUnits, topUnits, today, today,
    );
    narrow(where, filterOf(AssignmentFilter, query));
    const end = orderAndLimit(query, SORTABLE, 'a.id');
    const [rows, [count]]: [AssignmentRow[], { total: string }[]] = await Promise.all([
      this.database.query(`${SELECT} ${where.sql} ${end.sql}`, [...where.params, ...end.params]),
      this.database.query(`SELECT COUNT(*) AS total FROM assignment a ${where.sql}`, where.params),
    ]);
    return { rows, total: Number(count?.total ?? 0) };
  }

  /** Titles of paths and courses that are out of use, by their ids: what was asked once is called what it was. */
  async titlesOutOfUse(ids: readonly string[], language: string): Promise<Map<string, string>> {
    if (!ids.length) return new Map();
    const rows: { id: string; title: string }[] = await this.database.query(`${lastCalled('course')} UNION ALL ${lastCalled('learning_path')}`, [language, ids, language, ids]);
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  /** How many a unit's assignment would reach, and how many of them have it or are done. */
  async reach(orgUnitId: string, subject: { kind: string; id: string }, today: Day): Promise<{ people: number; alreadyCompleted: number; alreadyAssigned: number }> {
    const [row]: { people: string; completed: string | null; assigned: string | null }[] = await this.database.query(
      `WITH ${MEMBER}
       SELECT COUNT(*) AS people,
         SUM(EXISTS (SELECT 1 FROM completion x WHERE x.employee_id = m.employee_id AND x.kind = ? AND x.subject_id = ?)) AS completed,
         SUM(EXISTS (SELECT 1 FROM assignment a WHERE a.withdrawn_at IS NULL AND a.subject_id = ? AND (a.target_id = m.employee_id OR a.target_id IN
           (SELECT c.ancestor_id FROM org_unit_closure c JOIN \`position\` p ON p.org_unit_id = c.descendant_id
            WHERE p.employee_id = m.employee_id AND p.starts_on <= ? AND (p.ends_on IS NULL OR p.ends_on >= ?))))) AS assigned
       FROM member m`,
      [...memberParams([orgUnitId], today), subject.kind, subject.id, subject.id, today, today],
    );
    return { people: Number(row?.people ?? 0), alreadyCompleted: Number(row?.completed ?? 0), alreadyAssigned: Number(row?.assigned ?? 0) };
  }

  async reachOne(employeeId: string, subject: { kind: string; id: string }, today: Day): Promise<{ people: number; alreadyCompleted: number; alreadyAssigned: number }> {
    const [done]: unknown[] = await this.database.query('SELECT 1 FROM completion WHERE employee_id = ? AND kind = ? AND subject_id = ? LIMIT 1', [employeeId, subject.kind, subject.id]);
    const asked = await this.ofEmployee(employeeId, today);
    return { people: 1, alreadyCompleted: done ? 1 : 0, alreadyAssigned: asked.some(({ subjectId }) => subjectId === subject.id) ? 1 : 0 };
  }
}

function narrow(where: Where, { open, orgUnitId, subjectId, id }: AssignmentFilter): void {
  if (open) where.and('a.withdrawn_at IS NULL');
  if (orgUnitId) where.and('a.target_id = ?', orgUnitId);
  if (subjectId) where.and('a.subject_id = ?', subjectId);
  if (id) where.in('a.id', id);
}

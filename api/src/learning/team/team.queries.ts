import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Day } from '../../platform/index.js';
import { ASKED, askedParams, MEMBER, memberParams } from '../assignment/assigned.sql.js';

interface UnitRef {
  readonly id: string;
  readonly name: string;
}

interface UnitCounts {
  readonly people: number;
  readonly underWay: number;
  readonly overdue: number;
  readonly completed: number;
}

interface PersonRow extends UnitRef {
  readonly title: string;
  readonly underWay: number;
}

interface AskedRow {
  readonly employeeId: string;
  readonly subjectKind: 'path' | 'course';
  readonly subjectId: string;
  readonly dueOn: Day | null;
  readonly done: boolean;
}

const NOT_COMPLETED = "NOT EXISTS (SELECT 1 FROM completion x WHERE x.employee_id = e.employee_id AND x.kind = 'course' AND x.subject_id = e.course_id)";

@Injectable()
export class TeamQueries {
  constructor(private readonly database: DataSource) {}

  async unit(id: string): Promise<UnitRef | undefined> {
    const [row]: UnitRef[] = await this.database.query('SELECT id, name FROM org_unit WHERE id = ?', [id]);
    return row;
  }

  async units(ids: readonly string[]): Promise<UnitRef[]> {
    return ids.length ? this.database.query('SELECT id, name FROM org_unit WHERE id IN (?) ORDER BY name', [ids]) : [];
  }

  async below(id: string): Promise<UnitRef[]> {
    return this.database.query('SELECT id, name FROM org_unit WHERE parent_id = ? ORDER BY name', [id]);
  }

  /** From the top down to the unit's parent, no higher than the units led. */
  async above(id: string, led: readonly string[]): Promise<UnitRef[]> {
    return this.database.query(
      `SELECT u.id, u.name FROM org_unit_closure c JOIN org_unit u ON u.id = c.ancestor_id
       WHERE c.descendant_id = ? AND c.depth > 0
         AND EXISTS (SELECT 1 FROM org_unit_closure l WHERE l.ancestor_id IN (?) AND l.descendant_id = u.id)
       ORDER BY c.depth DESC`,
      [id, led],
    );
  }

  /** Counts of units, each with everything below it. */
  async counts(units: readonly string[], today: Day): Promise<Map<string, UnitCounts>> {
    if (!units.length) return new Map();
    const rows: { unit_id: string; people: string; under_way: string | null; overdue: string | null; completed: string | null }[] = await this.database.query(
      `WITH ${MEMBER}, ${ASKED},
       person AS (SELECT unit_id, employee_id, MIN(done) AS all_done, MAX(done = 0 AND due_on < ?) AS is_overdue FROM asked GROUP BY unit_id, employee_id)
       SELECT m.unit_id, COUNT(*) AS people,
         SUM(EXISTS (SELECT 1 FROM enrolment e WHERE e.employee_id = m.employee_id AND ${NOT_COMPLETED})) AS under_way,
         SUM(p.is_overdue) AS overdue, SUM(p.all_done) AS completed
       FROM member m LEFT JOIN person p ON p.unit_id = m.unit_id AND p.employee_id = m.employee_id
       GROUP BY m.unit_id`,
      [...memberParams(units, today), ...askedParams(today), today],
    );
    return new Map(rows.map((row) => [row.unit_id, { people: Number(row.people), underWay: Number(row.under_way ?? 0), overdue: Number(row.overdue ?? 0), completed: Number(row.completed ?? 0) }]));
  }

  /** People with a position in this very unit, by name. */
  async people(unitId: string, today: Day): Promise<PersonRow[]> {
    const rows: (PersonRow & { underWay: string })[] = await this.database.query(
      `SELECT e.id, CONCAT(e.given_name, ' ', e.family_name) AS name, MIN(p.title) AS title,
         (SELECT COUNT(*) FROM enrolment n WHERE n.employee_id = e.id AND NOT EXISTS
           (SELECT 1 FROM completion x WHERE x.employee_id = e.id AND x.kind = 'course' AND x.subject_id = n.course_id)) AS underWay
       FROM \`position\` p JOIN employee e ON e.id = p.employee_id
       WHERE p.org_unit_id = ? AND p.starts_on <= ? AND (p.ends_on IS NULL OR p.ends_on >= ?)
       GROUP BY e.id, e.given_name, e.family_name ORDER BY e.family_name, e.given_name`,
      [unitId, today, today],
    );
    return rows.map((row) => ({ ...row, underWay: Number(row.underWay) }));
  }

  /** What is asked of people of a unit, the one due first for each subject. */
  async asked(unitId: string, today: Day): Promise<AskedRow[]> {
    const rows: (Omit<AskedRow, 'done'> & { done: number | string })[] = await this.database.query(
      `WITH ${MEMBER}, ${ASKED}
       SELECT a.employee_id AS employeeId, a.subject_kind AS subjectKind, a.subject_id AS subjectId, DATE_FORMAT(MIN(a.due_on), '%Y-%m-%d') AS dueOn, MAX(a.done) AS done
       FROM asked a JOIN \`position\` p ON p.employee_id = a.employee_id AND p.org_unit_id = ? AND p.starts_on <= ? AND (p.ends_on IS NULL OR p.ends_on >= ?)
       GROUP BY a.employee_id, a.subject_kind, a.subject_id`,
      [...memberParams([unitId], today), ...askedParams(today), unitId, today, today],
    );
    return rows.map((row) => ({ ...row, done: Number(row.done) === 1 }));
  }

  /** How far people have come: completed courses, and lessons done in the ones begun. */
  async progress(employeeIds: readonly string[]): Promise<{ employeeId: string; courseId: string; versionId: string; lessons: number; completed: boolean }[]> {
    if (!employeeIds.length) return [];
    const rows: { employeeId: string; courseId: string; versionId: string; lessons: string; completed: number | string }[] = await this.database.query(
      `SELECT e.employee_id AS employeeId, e.course_id AS courseId, e.course_version_id AS versionId,
         (SELECT COUNT(*) FROM completion l WHERE l.employee_id = e.employee_id AND l.kind = 'lesson' AND l.version_id = e.course_version_id) AS lessons,
         EXISTS (SELECT 1 FROM completion x WHERE x.employee_id = e.employee_id AND x.kind = 'course' AND x.subject_id = e.course_id) AS completed
       FROM enrolment e WHERE e.employee_id IN (?)`,
      [employeeIds],
    );
    return rows.map((row) => ({ ...row, lessons: Number(row.lessons), completed: Number(row.completed) === 1 }));
  }
}

import { Injectable } from '@nestjs/common';
import { type GoalAudience } from '../../competence/index.js';
import { DataSource } from 'typeorm';
import { heldOn, type Language } from '../../people/index.js';
import { type Day } from '../../platform/index.js';

export interface Reached {
  readonly employeeId: string;
  readonly reachedOn: Day;
}

export interface EvidenceRow {
  readonly employeeId: string;
  readonly key: string;
  readonly title: string;
  readonly level: number;
  readonly course: string;
  readonly completedAt: Date;
  readonly statementId: string;
}

/** Where a figure is counted: the goal, the unit, the day, and who leads that day when the goal is for leaders only. */
export interface Counted {
  readonly goalId: string;
  readonly orgUnitId: string;
  readonly day: Day;
  readonly only: readonly string[] | undefined;
}

/** Led by the few employees of a page: a competence may be held by all. */
const EVIDENCE = `
  SELECT a.employee_id AS employeeId, k.competence_key AS \`key\`, COALESCE(kt.title, knb.title) AS title, a.level, COALESCE(t.title, nb.title) AS course, c.completed_at AS completedAt, s.id AS statementId
  FROM goal g
  JOIN goal_competence gc ON gc.goal_id = g.id
  JOIN attainment a FORCE INDEX (attainment_once) ON a.competence_id = gc.competence_id AND a.level >= g.level
  JOIN evidence e ON e.attainment_id = a.id
  JOIN completion c ON c.id = e.completion_id
  JOIN statement s ON s.seq = c.statement_seq
  JOIN course_text nb ON nb.course_version_id = c.version_id AND nb.language = 'nb'
  LEFT JOIN course_text t ON t.course_version_id = c.version_id AND t.language = ?
  JOIN framework f
  JOIN competence k ON k.framework_version_id = f.published_version_id AND k.id = a.competence_id
  JOIN competence_text knb ON knb.framework_version_id = k.framework_version_id AND knb.competence_id = k.id AND knb.language = 'nb'
  LEFT JOIN competence_text kt ON kt.framework_version_id = k.framework_version_id AND kt.competence_id = k.id AND kt.language = ?
  WHERE g.id = ? AND a.employee_id IN (?)
  ORDER BY k.\`position\`, a.level, c.completed_at, c.id`;

@Injectable()
export class GoalTrailQueries {
  constructor(private readonly database: DataSource) {}

  async audienceOf(goalId: string): Promise<GoalAudience | undefined> {
    const [row]: { audience: GoalAudience }[] = await this.database.query('SELECT audience FROM goal WHERE id = ?', [goalId]);
    return row?.audience;
  }

  /** Those a figure counts as having reached the goal, the latest first. */
  async reached({ goalId, orgUnitId, day, only }: Counted, limit: number, offset: number): Promise<Reached[]> {
    return this.database.query(
      `SELECT r.employee_id AS employeeId, DATE_FORMAT(r.reached_on, '%Y-%m-%d') AS reachedOn FROM goal_reached r
       WHERE r.goal_id = ? AND r.reached_on <= ? ${only ? 'AND r.employee_id IN (?)' : ''}
         AND EXISTS (SELECT 1 FROM \`position\` p JOIN org_unit_closure c ON c.descendant_id = p.org_unit_id AND c.ancestor_id = ? WHERE p.employee_id = r.employee_id AND ${heldOn('p')})
       ORDER BY r.reached_on DESC, r.employee_id DESC LIMIT ? OFFSET ?`,
      [goalId, day, ...(only ? [[...only, '']] : []), orgUnitId, day, day, limit, offset],
    );
  }

  /** What of what some employees hold a goal asks for. */
  async evidence(goalId: string, employees: readonly string[], language: Language): Promise<EvidenceRow[]> {
    return employees.length ? this.database.query(EVIDENCE, [language, language, goalId, employees]) : [];
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { heldOn, type Language } from '../../people/index.js';
import { osloDay } from '../../platform/index.js';
import { type StatementEffectDto } from './goal-trail.dto.js';

interface AttainmentRow {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly level: number;
  readonly attainedAt: Date;
  readonly course: string;
}

interface GoalRow {
  readonly id: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly reachedOn: string | null;
}

/** From a statement to its course's completion, when the enrolment is that person's own. Takes the statement's id. */
const COMPLETED = `
  FROM statement s
  JOIN actor ac ON ac.id = s.actor_id
  JOIN enrolment n ON n.id = s.registration AND n.employee_id = ac.employee_id
  JOIN completion c ON c.employee_id = n.employee_id AND c.kind = 'course' AND c.subject_id = n.course_id AND c.version_id = n.course_version_id
  JOIN evidence e ON e.completion_id = c.id
  JOIN attainment a ON a.id = e.attainment_id`;

const ATTAINMENTS = `
  SELECT a.id, k.competence_key AS \`key\`, COALESCE(kt.title, knb.title) AS title, a.level, a.attained_at AS attainedAt, COALESCE(t.title, nb.title) AS course
  ${COMPLETED}
  JOIN course_text nb ON nb.course_version_id = c.version_id AND nb.language = 'nb'
  LEFT JOIN course_text t ON t.course_version_id = c.version_id AND t.language = ?
  JOIN framework f
  JOIN competence k ON k.framework_version_id = f.published_version_id AND k.id = a.competence_id
  JOIN competence_text knb ON knb.framework_version_id = k.framework_version_id AND knb.competence_id = k.id AND knb.language = 'nb'
  LEFT JOIN competence_text kt ON kt.framework_version_id = k.framework_version_id AND kt.competence_id = k.id AND kt.language = ?
  WHERE s.id = ? ORDER BY k.\`position\`, a.level`;

const GOALS = `
  SELECT DISTINCT g.id, g.title, u.id AS unitId, u.name AS unitName, DATE_FORMAT(r.reached_on, '%Y-%m-%d') AS reachedOn, g.due_on
  ${COMPLETED}
  JOIN goal_competence gc ON gc.competence_id = a.competence_id
  JOIN goal g ON g.id = gc.goal_id AND g.level <= a.level
  JOIN org_unit u ON u.id = g.org_unit_id
  LEFT JOIN goal_reached r ON r.goal_id = g.id AND r.employee_id = a.employee_id
  WHERE s.id = ? AND (r.goal_id IS NOT NULL OR (g.audience = 'all' AND g.ended_on IS NULL AND EXISTS (
    SELECT 1 FROM \`position\` p JOIN org_unit_closure o ON o.descendant_id = p.org_unit_id AND o.ancestor_id = g.org_unit_id WHERE p.employee_id = a.employee_id AND ${heldOn('p')}
  )))
  ORDER BY g.due_on, g.title, g.id`;

/** Which competence and which goals' figures rest on what a statement completed. */
@Injectable()
export class StatementEffectQueries {
  constructor(private readonly database: DataSource) {}

  /** Nothing when nothing followed, or there is no such statement. */
  async of(statementId: string, language: Language): Promise<StatementEffectDto> {
    const today = osloDay(new Date());
    const [attainments, goals]: [AttainmentRow[], GoalRow[]] = await Promise.all([
      this.database.query(ATTAINMENTS, [language, language, statementId]),
      this.database.query(GOALS, [statementId, today, today]),
    ]);
    return {
      attainments: attainments.map(({ key, title, attainedAt, ...row }) => ({ ...row, competence: { key, title }, attainedAt: attainedAt.toISOString() })),
      goals: goals.map(({ id, title, unitId, unitName, reachedOn }) => ({ id, title, orgUnit: { id: unitId, name: unitName }, reachedOn })),
    };
  }
}

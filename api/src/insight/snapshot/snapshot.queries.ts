import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type GoalAudience } from '../../competence/index.js';
import { type Day, osloDay } from '../../platform/index.js';
import { type Above, type Held, type Tenure } from './snapshot.rules.js';

/** What a count needs to know of a goal. */
export interface CountedGoal {
  readonly id: string;
  readonly orgUnitId: string;
  readonly audience: GoalAudience;
  readonly level: number;
  readonly startsOn: Day;
  /** The last day that is counted; null while it is under way. */
  readonly endedOn: Day | null;
  readonly competences: readonly string[];
}

interface TenureRow extends Tenure {
  readonly employeeId: string;
}

const TENURE = `p.employee_id AS employeeId, p.org_unit_id AS orgUnitId, DATE_FORMAT(p.starts_on, '%Y-%m-%d') AS \`from\`, DATE_FORMAT(p.ends_on, '%Y-%m-%d') AS \`to\``;
const GOAL = `g.id, g.org_unit_id AS orgUnitId, g.audience, g.level, DATE_FORMAT(g.starts_on, '%Y-%m-%d') AS startsOn, DATE_FORMAT(g.ended_on, '%Y-%m-%d') AS endedOn`;

/** When each employee came to hold each competence at a level or higher. */
const HELD = `
  SELECT a.employee_id AS employeeId, a.competence_id AS competenceId, MIN(a.attained_at) AS since
  FROM attainment a
  WHERE a.competence_id IN (?) AND a.level >= ?`;

@Injectable()
export class SnapshotQueries {
  /** All goals, or those of one audience. */
  async goalIds(manager: Pick<EntityManager, 'query'>, audience?: GoalAudience): Promise<string[]> {
    const rows: { id: string }[] = await (audience ? manager.query('SELECT id FROM goal WHERE audience = ? ORDER BY id', [audience]) : manager.query('SELECT id FROM goal ORDER BY id'));
    return rows.map(({ id }) => id);
  }

  /** What an assignment asks for. */
  async subjectOf(manager: Pick<EntityManager, 'query'>, assignmentId: string): Promise<string | undefined> {
    const [row]: { subjectId: string }[] = await manager.query('SELECT subject_id AS subjectId FROM assignment WHERE id = ?', [assignmentId]);
    return row?.subjectId;
  }

  /** A goal, held alone until the transaction ends: nobody adds to its figures while they are counted. */
  async goalAlone(manager: EntityManager, goalId: string): Promise<CountedGoal | undefined> {
    return (await this.goals(manager, [goalId], 'FOR UPDATE'))[0];
  }

  /** Goals, each held together with others who add to it, but not with one who counts it. Ordered by id. */
  async goalsTogether(manager: EntityManager, goalIds: readonly string[]): Promise<CountedGoal[]> {
    return goalIds.length ? this.goals(manager, goalIds, 'LOCK IN SHARE MODE') : [];
  }

  private async goals(manager: EntityManager, goalIds: readonly string[], lock: string): Promise<CountedGoal[]> {
    const goals: Omit<CountedGoal, 'competences'>[] = await manager.query(`SELECT ${GOAL} FROM goal g WHERE g.id IN (?) ORDER BY g.id ${lock}`, [goalIds]);
    const asked: { goalId: string; competenceId: string }[] = await manager.query('SELECT goal_id AS goalId, competence_id AS competenceId FROM goal_competence WHERE goal_id IN (?)', [goalIds]);
    return goals.map((goal) => ({ ...goal, competences: asked.filter(({ goalId }) => goalId === goal.id).map(({ competenceId }) => competenceId) }));
  }

  /** Goals that one employee's attainments may help to reach. */
  async goalsTouched(manager: EntityManager, attainmentIds: readonly string[]): Promise<string[]> {
    const rows: { goalId: string }[] = await manager.query(
      `SELECT DISTINCT g.id AS goalId
       FROM attainment a
       JOIN goal_competence gc ON gc.competence_id = a.competence_id
       JOIN goal g ON g.id = gc.goal_id AND g.level <= a.level
       JOIN \`position\` p ON p.employee_id = a.employee_id
       JOIN org_unit_closure c ON c.ancestor_id = g.org_unit_id AND c.descendant_id = p.org_unit_id
       WHERE a.id IN (?)`,
      [attainmentIds],
    );
    return rows.map(({ goalId }) => goalId);
  }

  /** Everything one employee holds. */
  async heldBy(manager: EntityManager, employeeId: string): Promise<Held[]> {
    return manager.query('SELECT competence_id AS competenceId, level, attained_at AS since FROM attainment WHERE employee_id = ?', [employeeId]);
  }

  /** The day on which each employee who works, worked or will work in the goal's unit reached the goal. */
  async reachedByAll(manager: Pick<EntityManager, 'query'>, goal: Pick<CountedGoal, 'competences' | 'level' | 'orgUnitId'>): Promise<Map<string, Day>> {
    if (!goal.competences.length) return new Map();
    const rows: { employeeId: string; since: Date }[] = await manager.query(
      `SELECT held.employeeId, MAX(held.since) AS since
       FROM (${HELD} AND a.employee_id IN (
         SELECT p.employee_id FROM org_unit_closure c JOIN \`position\` p ON p.org_unit_id = c.descendant_id WHERE c.ancestor_id = ?
       ) GROUP BY a.employee_id, a.competence_id) held
       GROUP BY held.employeeId HAVING COUNT(*) = ? ORDER BY held.employeeId`,
      [goal.competences, goal.level, goal.orgUnitId, goal.competences.length],
    );
    return new Map(rows.map(({ employeeId, since }) => [employeeId, osloDay(since)]));
  }

  /** The same, as it was last counted. */
  async reachedKnown(manager: EntityManager, goalId: string): Promise<Map<string, Day>> {
    const rows: { employeeId: string; day: Day }[] = await manager.query("SELECT employee_id AS employeeId, DATE_FORMAT(reached_on, '%Y-%m-%d') AS day FROM goal_reached WHERE goal_id = ?", [goalId]);
    return new Map(rows.map(({ employeeId, day }) => [employeeId, day]));
  }

  /** The units below one (all, or some of them), each with itself and the units above it up to that one. */
  async above(manager: Pick<EntityManager, 'query'>, topUnitId: string, only?: readonly string[]): Promise<Above> {
    const rows: { unit: string; ancestor: string }[] = await manager.query(
      `SELECT below.descendant_id AS unit, up.ancestor_id AS ancestor
       FROM org_unit_closure below
       JOIN org_unit_closure up ON up.descendant_id = below.descendant_id AND up.depth <= below.depth
       WHERE below.ancestor_id = ?${only ? ' AND below.descendant_id IN (?)' : ''}`,
      only ? [topUnitId, only] : [topUnitId],
    );
    return grouped(rows, ({ unit }) => unit, ({ ancestor }) => ancestor);
  }

  /** Every employee with a position in a unit or below, at any time, with those positions. */
  async tenures(manager: Pick<EntityManager, 'query'>, topUnitId: string): Promise<Map<string, Tenure[]>> {
    const rows: TenureRow[] = await manager.query(`SELECT ${TENURE} FROM org_unit_closure c JOIN \`position\` p ON p.org_unit_id = c.descendant_id WHERE c.ancestor_id = ?`, [topUnitId]);
    return grouped(rows, ({ employeeId }) => employeeId, (row) => row);
  }

  async tenuresOf(manager: EntityManager, employeeId: string): Promise<Tenure[]> {
    return manager.query(`SELECT ${TENURE} FROM \`position\` p WHERE p.employee_id = ?`, [employeeId]);
  }

  /** The last day counted for the goal's own unit. */
  async lastDay(manager: EntityManager, goal: CountedGoal): Promise<Day | undefined> {
    const [row]: { day: Day | null }[] = await manager.query("SELECT DATE_FORMAT(MAX(day), '%Y-%m-%d') AS day FROM snapshot WHERE goal_id = ? AND org_unit_id = ?", [goal.id, goal.orgUnitId]);
    return row?.day ?? undefined;
  }
}

export function grouped<Row, Value>(rows: readonly Row[], key: (row: Row) => string, value: (row: Row) => Value): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(value(row));
    else groups.set(key(row), [value(row)]);
  }
  return groups;
}

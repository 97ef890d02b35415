import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Language, type UnitRef } from '../../people/index.js';
import { type Day } from '../../platform/index.js';
import { type Point } from './dashboard.rules.js';

/** A goal, with the topmost of its units that a viewer may see. */
export interface SeenGoal {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly share: number;
  readonly startsOn: Day;
  readonly by: Day;
  /** The last day that is counted; null while it is under way. */
  readonly endedOn: Day | null;
  readonly orgUnitId: string;
  readonly unit: UnitRef;
}

interface GoalRow extends Omit<SeenGoal, 'share' | 'unit'> {
  readonly share: string;
  readonly unitId: string;
  readonly unitName: string;
}

interface PointRow extends Point {
  readonly goalId: string;
  readonly orgUnitId: string;
}

/** The goal's own unit when the viewer holds a role for it or above it; else the units below it the role is held for. */
const SEEN = `
  SELECT g.id, g.title, g.level, g.share, DATE_FORMAT(g.starts_on, '%Y-%m-%d') AS startsOn, DATE_FORMAT(g.due_on, '%Y-%m-%d') AS \`by\`,
    DATE_FORMAT(g.ended_on, '%Y-%m-%d') AS endedOn,
    g.org_unit_id AS orgUnitId, u.id AS unitId, u.name AS unitName
  FROM goal g
  JOIN org_unit_closure below ON below.ancestor_id = g.org_unit_id
  JOIN org_unit u ON u.id = below.descendant_id
  WHERE (
    (below.depth = 0 AND EXISTS (SELECT 1 FROM org_unit_closure s WHERE s.ancestor_id IN (?) AND s.descendant_id = g.org_unit_id))
    OR (below.depth > 0 AND u.id IN (?))
  )`;
const ORDER = 'ORDER BY g.due_on, g.created_at, g.title, g.id, below.depth, u.name, u.id';

/** Reads counts that have been made; the cost is that of the rows shown, whatever the number of people. */
@Injectable()
export class DashboardQueries {
  constructor(private readonly database: DataSource) {}

  /** Goals under way in the scope of some top units, each once. */
  async goals(topUnits: readonly string[]): Promise<SeenGoal[]> {
    if (!topUnits.length) return [];
    return highestOnly(await this.database.query(`${SEEN} AND g.ended_on IS NULL ${ORDER}`, [topUnits, topUnits]));
  }

  async goal(topUnits: readonly string[], goalId: string): Promise<SeenGoal | undefined> {
    if (!topUnits.length) return undefined;
    return highestOnly(await this.database.query(`${SEEN} AND g.id = ? ${ORDER}`, [topUnits, topUnits, goalId]))[0];
  }

  /** Whether a unit is within another and within one of the viewer's. */
  async isWithin(orgUnitId: string, outerId: string, topUnits: readonly string[]): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `SELECT 1 FROM org_unit_closure g JOIN org_unit_closure s ON s.descendant_id = g.descendant_id AND s.ancestor_id IN (?)
       WHERE g.ancestor_id = ? AND g.descendant_id = ? LIMIT 1`,
      [topUnits, outerId, orgUnitId],
    );
    return rows.length > 0;
  }

  /** From the topmost unit that may be seen down to the unit itself. */
  async line(orgUnitId: string, outerId: string, topUnits: readonly string[]): Promise<UnitRef[]> {
    return this.database.query(
      `SELECT u.id, u.name FROM org_unit_closure up JOIN org_unit u ON u.id = up.ancestor_id
       WHERE up.descendant_id = ?
         AND EXISTS (SELECT 1 FROM org_unit_closure g WHERE g.ancestor_id = ? AND g.descendant_id = u.id)
         AND EXISTS (SELECT 1 FROM org_unit_closure s WHERE s.ancestor_id IN (?) AND s.descendant_id = u.id)
       ORDER BY up.depth DESC`,
      [orgUnitId, outerId, topUnits],
    );
  }

  async unitsRightBelow(orgUnitId: string): Promise<UnitRef[]> {
    return this.database.query('SELECT id, name FROM org_unit WHERE parent_id = ? ORDER BY name, id', [orgUnitId]);
  }

  async competences(goalId: string, language: Language): Promise<{ key: string; title: string }[]> {
    return this.database.query(
      `SELECT c.competence_key AS \`key\`, COALESCE(t.title, nb.title) AS title
       FROM goal_competence gc
       JOIN framework f
       JOIN competence c ON c.framework_version_id = f.published_version_id AND c.id = gc.competence_id
       JOIN competence_text nb ON nb.framework_version_id = c.framework_version_id AND nb.competence_id = c.id AND nb.language = 'nb'
       LEFT JOIN competence_text t ON t.framework_version_id = c.framework_version_id AND t.competence_id = c.id AND t.language = ?
       WHERE gc.goal_id = ? ORDER BY c.\`position\``,
      [language, goalId],
    );
  }

  /** Counted days from a day on, oldest first, for goals in units; each pair's under `curveKey(goal, unit)`. */
  async curves(pairs: readonly (readonly [goalId: string, orgUnitId: string])[], from: Day): Promise<Map<string, Point[]>> {
    const curves = new Map<string, Point[]>(pairs.map(([goalId, orgUnitId]) => [curveKey(goalId, orgUnitId), []]));
    if (!pairs.length) return curves;
    const rows: PointRow[] = await this.database.query(
      `SELECT goal_id AS goalId, org_unit_id AS orgUnitId, DATE_FORMAT(day, '%Y-%m-%d') AS day, reached, people AS \`of\`
       FROM snapshot WHERE (goal_id, org_unit_id) IN (?) AND day >= ? ORDER BY goal_id, org_unit_id, day`,
      [pairs, from],
    );
    for (const { goalId, orgUnitId, day, reached, of } of rows) curves.get(curveKey(goalId, orgUnitId))?.push({ day, reached, of });
    return curves;
  }

  /** When a goal's figures for a unit were last brought up to date. */
  async computedAt(goalId: string, orgUnitId: string, day: Day): Promise<Date | undefined> {
    const [row]: { at: Date }[] = await this.database.query('SELECT computed_at AS at FROM snapshot WHERE goal_id = ? AND org_unit_id = ? AND day = ?', [goalId, orgUnitId, day]);
    return row?.at;
  }
}

export const curveKey = (goalId: string, orgUnitId: string): string => `${goalId}/${orgUnitId}`;

function highestOnly(rows: readonly GoalRow[]): SeenGoal[] {
  const seen = new Map<string, SeenGoal>();
  for (const { unitId, unitName, ...goal } of rows) {
    if (!seen.has(goal.id)) seen.set(goal.id, { ...goal, share: Number(goal.share), unit: { id: unitId, name: unitName } });
  }
  return [...seen.values()];
}

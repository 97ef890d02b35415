import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterOf, type Viewer } from '../../people/index.js';
import { containing, type Listed, type ListQuery, orderAndLimit, Where } from '../../platform/index.js';
import { type GoalDto, GoalFilter } from './goal.dto.js';
import { goalUnknown } from './goal.errors.js';

type GoalRow = Omit<GoalDto, 'competences' | 'share'> & { share: string };

const GOALS = `
  SELECT g.id, g.title, g.org_unit_id AS orgUnitId, u.name AS orgUnitName, g.level, g.share,
    DATE_FORMAT(g.starts_on, '%Y-%m-%d') AS startsOn, DATE_FORMAT(g.due_on, '%Y-%m-%d') AS \`by\`
  FROM goal g JOIN org_unit u ON u.id = g.org_unit_id`;
const SORTABLE = { title: 'g.title', orgUnitName: 'u.name', level: 'g.level', share: 'g.share', startsOn: 'g.starts_on', by: 'g.due_on' };
const COMPETENCES = `
  SELECT DISTINCT gc.goal_id AS goalId, c.competence_key AS \`key\`
  FROM goal_competence gc JOIN competence c ON c.id = gc.competence_id
  WHERE gc.goal_id IN (?) ORDER BY LENGTH(c.competence_key), c.competence_key`;

@Injectable()
export class GoalQueries {
  constructor(private readonly database: DataSource) {}

  /** Goals for units the viewer has HR for. */
  async list(viewer: Viewer, query: ListQuery): Promise<Listed<GoalDto>> {
    const where = filtered(viewer, query);
    const end = orderAndLimit(query, SORTABLE, 'g.id');
    const rows: GoalRow[] = await this.database.query(`${GOALS} ${where.sql} ${end.sql}`, [...where.params, ...end.params]);
    const [count]: { total: string }[] = await this.database.query(`SELECT COUNT(*) AS total FROM goal g JOIN org_unit u ON u.id = g.org_unit_id ${where.sql}`, where.params);
    return { rows: await this.withCompetences(rows), total: Number(count?.total ?? 0) };
  }

  /** @throws NotFound, also when the goal is for a unit the viewer does not have HR for */
  async one(viewer: Viewer, id: string): Promise<GoalDto> {
    const { rows } = await this.list(viewer, { sort: ['id', 'ASC'], range: [0, 0], filter: { id: [id] } });
    if (!rows[0]) throw goalUnknown();
    return rows[0];
  }

  /** The municipality; the first of them when there are several. */
  async topUnit(): Promise<string | undefined> {
    const [unit]: { id: string }[] = await this.database.query('SELECT id FROM org_unit WHERE parent_id IS NULL ORDER BY code LIMIT 1');
    return unit?.id;
  }

  private async withCompetences(goals: readonly GoalRow[]): Promise<GoalDto[]> {
    const rows: { goalId: string; key: string }[] = goals.length ? await this.database.query(COMPETENCES, [goals.map(({ id }) => id)]) : [];
    return goals.map((goal) => ({ ...goal, share: Number(goal.share), competences: rows.filter(({ goalId }) => goalId === goal.id).map(({ key }) => key) }));
  }
}

function filtered(viewer: Viewer, query: ListQuery): Where {
  const { q, id, orgUnitId } = filterOf(GoalFilter, query);
  const tops = viewer.topUnits('hr');
  const where = new Where();
  if (tops.length) where.and('EXISTS (SELECT 1 FROM org_unit_closure s WHERE s.ancestor_id IN (?) AND s.descendant_id = g.org_unit_id)', tops);
  else where.and('FALSE');
  if (id) where.in('g.id', id);
  if (orgUnitId) where.and('g.org_unit_id = ?', orgUnitId);
  if (q) where.and('g.title LIKE ? OR u.name LIKE ?', containing(q), containing(q));
  return where;
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { filterOf, type Viewer } from '../../people/index.js';
import { containing, type Listed, type ListQuery, orderAndLimit, Where } from '../../platform/index.js';
import { type GoalChangeDto, type GoalDto, GoalFilter } from './goal.dto.js';
import { goalUnknown } from './goal.errors.js';
import { isNew } from './goal.rules.js';

type GoalRow = Omit<GoalDto, 'competences' | 'share' | 'isNew'> & { share: string; createdAt: Date };
type ChangeRow = Pick<GoalChangeDto, 'id' | 'kind' | 'by'> & { at: Date; was: string; became: string };

const GOALS = `
  SELECT g.id, g.title, g.org_unit_id AS orgUnitId, u.name AS orgUnitName, g.audience, g.level, g.share,
    DATE_FORMAT(g.starts_on, '%Y-%m-%d') AS startsOn, DATE_FORMAT(g.due_on, '%Y-%m-%d') AS \`by\`,
    DATE_FORMAT(g.ended_on, '%Y-%m-%d') AS endedOn, g.created_at AS createdAt
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
    return { rows: await withCompetences(this.database, rows), total: Number(count?.total ?? 0) };
  }

  /** @throws NotFound, also when the goal is for a unit the viewer does not have HR for */
  async one(viewer: Viewer, id: string): Promise<GoalDto> {
    const { rows } = await this.list(viewer, { sort: ['id', 'ASC'], range: [0, 0], filter: { id: [id] } });
    if (!rows[0]) throw goalUnknown();
    return rows[0];
  }

  /** As a transaction sees it, whoever may. */
  async inside(manager: EntityManager, id: string): Promise<GoalDto> {
    const [goal] = await withCompetences(manager, await manager.query(`${GOALS} WHERE g.id = ?`, [id]));
    if (!goal) throw goalUnknown();
    return goal;
  }

  /** What has been done with it, the newest first. @throws NotFound as `one` does */
  async changes(viewer: Viewer, id: string): Promise<GoalChangeDto[]> {
    await this.one(viewer, id);
    const rows: ChangeRow[] = await this.database.query(
      `SELECT c.id, c.kind, c.changed_at AS at, COALESCE(CONCAT(e.given_name, ' ', e.family_name), '') AS \`by\`, c.was, c.became
       FROM goal_change c LEFT JOIN employee e ON e.id = c.changed_by WHERE c.goal_id = ? ORDER BY c.changed_at DESC, c.id LIMIT 200`,
      [id],
    );
    return rows.map(({ at, was, became, ...row }) => ({ ...row, at: at.toISOString(), was: JSON.parse(was) as GoalChangeDto['was'], became: JSON.parse(became) as GoalChangeDto['became'] }));
  }

  /** Keys of the competences in force that can be asked for. */
  async competencesInUse(): Promise<Set<string>> {
    const rows: { key: string }[] = await this.database.query('SELECT c.competence_key AS `key` FROM framework f JOIN competence c ON c.framework_version_id = f.published_version_id WHERE c.retired_on IS NULL');
    return new Set(rows.map(({ key }) => key));
  }

  /** The municipality; the first of them when there are several. */
  async topUnit(): Promise<string | undefined> {
    const [unit]: { id: string }[] = await this.database.query('SELECT id FROM org_unit WHERE parent_id IS NULL ORDER BY code LIMIT 1');
    return unit?.id;
  }
}

async function withCompetences(manager: Pick<EntityManager, 'query'>, goals: readonly GoalRow[]): Promise<GoalDto[]> {
  const rows: { goalId: string; key: string }[] = goals.length ? await manager.query(COMPETENCES, [goals.map(({ id }) => id)]) : [];
  const now = new Date();
  return goals.map(({ createdAt, share, ...goal }) => ({ ...goal, share: Number(share), isNew: isNew(createdAt, now), competences: rows.filter(({ goalId }) => goalId === goal.id).map(({ key }) => key) }));
}

function filtered(viewer: Viewer, query: ListQuery): Where {
  const { q, id, orgUnitId, isEnded } = filterOf(GoalFilter, query);
  const tops = viewer.topUnits('hr');
  const where = new Where();
  if (tops.length) where.and('EXISTS (SELECT 1 FROM org_unit_closure s WHERE s.ancestor_id IN (?) AND s.descendant_id = g.org_unit_id)', tops);
  else where.and('FALSE');
  if (id) where.in('g.id', id);
  if (orgUnitId) where.and('g.org_unit_id = ?', orgUnitId);
  if (isEnded !== undefined) where.and(isEnded ? 'g.ended_on IS NOT NULL' : 'g.ended_on IS NULL');
  if (q) where.and('g.title LIKE ? OR u.name LIKE ?', containing(q), containing(q));
  return where;
}

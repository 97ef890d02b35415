import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AUDIENCE_PATHS, type GoalAudience } from '../../competence/index.js';
import { addDays, type Day, osloDay } from '../../platform/index.js';
import { type CountedGoal, grouped, SnapshotQueries } from './snapshot.queries.js';
import { during, FOREVER, type Span, type Tenure } from './snapshot.rules.js';

type Database = Pick<EntityManager, 'query'>;

/** Part of being on a path: asked since a moment (until another), while a position lasts where it was asked through a unit; or completed. */
interface OnPathRow {
  readonly employeeId: string;
  readonly since: Date;
  readonly until: Date | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

const DAY = (column: string): string => `DATE_FORMAT(${column}, '%Y-%m-%d')`;
const ON_PATH = `
  SELECT * FROM (
    SELECT a.target_id AS employeeId, a.assigned_at AS since, a.withdrawn_at AS until, NULL AS startsOn, NULL AS endsOn
    FROM assignment a WHERE a.subject_kind = 'path' AND a.subject_id = ? AND a.target_kind = 'employee'
    UNION ALL
    SELECT p.employee_id, a.assigned_at, a.withdrawn_at, ${DAY('p.starts_on')}, ${DAY('p.ends_on')}
    FROM assignment a JOIN org_unit_closure c ON c.ancestor_id = a.target_id JOIN \`position\` p ON p.org_unit_id = c.descendant_id
    WHERE a.subject_kind = 'path' AND a.subject_id = ? AND a.target_kind = 'org-unit'
    UNION ALL
    SELECT x.employee_id, x.completed_at, NULL, NULL, NULL FROM completion x WHERE x.kind = 'path' AND x.subject_id = ?
  ) onPath`;

/** Whom a goal is about: everybody in its unit, those who lead, or those who are on a path. */
@Injectable()
export class AudienceQueries {
  constructor(private readonly queries: SnapshotQueries) {}

  /** The days on which each employee (or one of them) belongs to an audience, wherever he or she works. Two spans may overlap. */
  async spans(database: Database, audience: Exclude<GoalAudience, 'all'>, employeeId?: string): Promise<Map<string, Span[]>> {
    const spans = audience === 'leaders' ? await leading(database, employeeId) : await onPath(database, AUDIENCE_PATHS[audience], employeeId);
    return grouped(spans.filter(({ from, to }) => from <= to), (row) => row.employeeId, ({ from, to }) => ({ from, to }));
  }

  /** Each employee of a goal's audience, with where and when he or she counts. */
  async of(database: Database, { orgUnitId, audience }: Pick<CountedGoal, 'orgUnitId' | 'audience'>): Promise<Map<string, readonly Tenure[]>> {
    const tenures = await this.queries.tenures(database, orgUnitId);
    if (audience === 'all') return tenures;
    const spans = await this.spans(database, audience);
    return new Map([...tenures].flatMap(([employeeId, some]) => (spans.has(employeeId) ? [[employeeId, during(some, spans.get(employeeId) ?? [])] as const] : [])));
  }

  /** The day on which each of them reached the goal. Nobody is named in a goal for some who never was one of them. */
  async reached(database: Database, goal: Pick<CountedGoal, 'audience' | 'competences' | 'level' | 'orgUnitId'>): Promise<Map<string, Day>> {
    const reached = await this.queries.reachedByAll(database, goal);
    if (goal.audience === 'all') return reached;
    const spans = await this.spans(database, goal.audience);
    return new Map([...reached].filter(([employeeId]) => spans.has(employeeId)));
  }
}

interface OwnSpan extends Span {
  readonly employeeId: string;
}

/** From the day the leader role was granted, for whatever unit, to the day before it was revoked. */
async function leading(database: Database, employeeId?: string): Promise<OwnSpan[]> {
  const rows: { employeeId: string; grantedAt: Date; revokedAt: Date | null }[] = await database.query(
    `SELECT employee_id AS employeeId, granted_at AS grantedAt, revoked_at AS revokedAt FROM role_grant WHERE role = 'leader'${employeeId ? ' AND employee_id = ?' : ''} ORDER BY employee_id, granted_at, id`,
    employeeId ? [employeeId] : [],
  );
  return rows.map((row) => ({ employeeId: row.employeeId, from: osloDay(row.grantedAt), to: dayBefore(row.revokedAt) }));
}

/** From the day a path was asked to the day before that was taken back, while one works where it was asked; and from the day it was completed. */
async function onPath(database: Database, pathId: string, employeeId?: string): Promise<OwnSpan[]> {
  const rows: OnPathRow[] = await database.query(`${ON_PATH}${employeeId ? ' WHERE employeeId = ?' : ''} ORDER BY employeeId, since`, [pathId, pathId, pathId, ...(employeeId ? [employeeId] : [])]);
  return rows.map(({ employeeId: own, since, until, startsOn, endsOn }) => ({ employeeId: own, from: later(osloDay(since), startsOn), to: earlier(dayBefore(until), endsOn) }));
}

const dayBefore = (moment: Date | null): Day => (moment ? addDays(osloDay(moment), -1) : FOREVER);
const later = (one: Day, other: Day | null): Day => (other && other > one ? other : one);
const earlier = (one: Day, other: Day | null): Day => (other && other < one ? other : one);

import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { addDays, type Day, osloDay } from '../../platform/index.js';
import { type CountedGoal, grouped, SnapshotQueries } from './snapshot.queries.js';
import { during, FOREVER, type Span, type Tenure } from './snapshot.rules.js';

type Database = Pick<EntityManager, 'query'>;

/** Whom a goal is about: everybody in its unit, or those who lead. */
@Injectable()
export class AudienceQueries {
  constructor(private readonly queries: SnapshotQueries) {}

  /** When each employee (or one of them) has held the leader role, for whatever unit: from the day it was granted to the day before it was revoked. Two at once may overlap. */
  async leading(database: Database, employeeId?: string): Promise<Map<string, Span[]>> {
    const rows: { employeeId: string; grantedAt: Date; revokedAt: Date | null }[] = await database.query(
      `SELECT employee_id AS employeeId, granted_at AS grantedAt, revoked_at AS revokedAt FROM role_grant WHERE role = 'leader'${employeeId ? ' AND employee_id = ?' : ''} ORDER BY employee_id, granted_at, id`,
      employeeId ? [employeeId] : [],
    );
    const spans = rows.map((row) => ({ employeeId: row.employeeId, from: osloDay(row.grantedAt), to: row.revokedAt ? addDays(osloDay(row.revokedAt), -1) : FOREVER }));
    return grouped(spans.filter(({ from, to }) => from <= to), (row) => row.employeeId, ({ from, to }) => ({ from, to }));
  }

  /** Each employee of a goal's audience, with where and when he or she counts. */
  async of(database: Database, { orgUnitId, audience }: Pick<CountedGoal, 'orgUnitId' | 'audience'>): Promise<Map<string, readonly Tenure[]>> {
    const tenures = await this.queries.tenures(database, orgUnitId);
    if (audience === 'all') return tenures;
    const leading = await this.leading(database);
    return new Map([...tenures].flatMap(([employeeId, some]) => (leading.has(employeeId) ? [[employeeId, during(some, leading.get(employeeId) ?? [])] as const] : [])));
  }

  /** The day on which each of them reached the goal. Nobody is named in a goal for leaders who never was one. */
  async reached(database: Database, goal: Pick<CountedGoal, 'audience' | 'competences' | 'level' | 'orgUnitId'>): Promise<Map<string, Day>> {
    const reached = await this.queries.reachedByAll(database, goal);
    if (goal.audience === 'all') return reached;
    const leading = await this.leading(database);
    return new Map([...reached].filter(([employeeId]) => leading.has(employeeId)));
  }
}

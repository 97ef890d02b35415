import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Scope, type Viewer } from '../../people/index.js';
import { osloDay } from '../../platform/index.js';
import { figureOf } from '../dashboard/dashboard.rules.js';
import { AudienceQueries } from '../snapshot/audience.queries.js';
import { SnapshotQueries } from '../snapshot/snapshot.queries.js';
import { DayCounter } from '../snapshot/snapshot.rules.js';
import { type GoalPreviewDto, type GoalPreviewQuery } from './goal-preview.dto.js';
import { GoalPreviewQueries } from './goal-preview.queries.js';

/** How it stands today with what a goal would be about, counted by the same rules as its figures will be. */
@Injectable()
export class GoalPreviewService {
  constructor(
    private readonly database: DataSource,
    private readonly scope: Scope,
    private readonly queries: GoalPreviewQueries,
    private readonly snapshots: SnapshotQueries,
    private readonly audiences: AudienceQueries,
  ) {}

  /** @throws NotFound when the unit is outside the viewer's scope */
  async of(viewer: Viewer, { orgUnitId, audience, competences, level }: GoalPreviewQuery): Promise<GoalPreviewDto> {
    await this.scope.requireUnit(viewer, ['hr'], orgUnitId);
    const keys = [...new Set(competences.split(','))];
    const ids = await this.queries.competences(keys);
    const goal = { orgUnitId, audience, level, competences: [...ids.values()] };
    const today = osloDay(new Date());
    const counter = new DayCounter({ from: today, to: today }, await this.snapshots.above(this.database, orgUnitId));
    // Nobody holds what no framework has.
    const reached = ids.size === keys.length ? await this.audiences.reached(this.database, goal) : new Map<string, string>();
    for (const [employeeId, tenures] of await this.audiences.of(this.database, goal)) counter.add(tenures, reached.get(employeeId));
    const counts = [...counter.rows()].find((row) => row.orgUnitId === orgUnitId);
    return figureOf(counts && { reached: counts.reached, of: counts.people });
  }
}

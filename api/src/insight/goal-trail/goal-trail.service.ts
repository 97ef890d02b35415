import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Viewer } from '../../people/index.js';
import { type Day, osloDay } from '../../platform/index.js';
import { DashboardService } from '../dashboard/dashboard.service.js';
import { AudienceQueries } from '../snapshot/audience.queries.js';
import { type GoalTrailDto, type ReachedDto, type TrailQuery } from './goal-trail.dto.js';
import { type EvidenceRow, GoalTrailQueries, type Reached } from './goal-trail.queries.js';

const A_PAGE = 25;
/** The figures of today need no curve. */
const DAYS = 1;

/** From a goal's figure to the rows it counts. They have no names: whoever must know one says why, at the statement itself. */
@Injectable()
export class GoalTrailService {
  constructor(
    private readonly database: DataSource,
    private readonly dashboard: DashboardService,
    private readonly audiences: AudienceQueries,
    private readonly queries: GoalTrailQueries,
  ) {}

  /** @throws NotFound when there is no such goal, or it is not for the unit */
  async of(viewer: Viewer, goalId: string, { orgUnit, page }: TrailQuery): Promise<GoalTrailDto> {
    const { goal, unit, breadcrumb, today, units, computedAt } = await this.dashboard.figures(viewer, goalId, DAYS, orgUnit, 'administrator');
    const day = goal.endedOn ?? osloDay(new Date());
    const counted = { goalId, orgUnitId: unit.id, day, only: await this.audience(goalId, day) };
    const found = today.suppressed ? [] : await this.queries.reached(counted, A_PAGE + 1, (page - 1) * A_PAGE);
    const shown = found.slice(0, A_PAGE);
    const evidence = await this.queries.evidence(goalId, shown.map(({ employeeId }) => employeeId), viewer.language);
    return { goal, unit, breadcrumb, today, units, computedAt, reached: shown.map((one) => reachedOf(one, evidence)), page, hasMore: found.length > A_PAGE };
  }

  /** Whom the goal is about on a day, when that is not everybody. */
  private async audience(goalId: string, day: Day): Promise<string[] | undefined> {
    const audience = await this.queries.audienceOf(goalId);
    if (audience === undefined || audience === 'all') return undefined;
    const spans = await this.audiences.spans(this.database, audience);
    return [...spans].filter(([, spans]) => spans.some(({ from, to }) => from <= day && day <= to)).map(([employeeId]) => employeeId);
  }
}

const reachedOf = ({ employeeId, reachedOn }: Reached, evidence: readonly EvidenceRow[]): ReachedDto => ({
  reachedOn,
  evidence: evidence
    .filter((row) => row.employeeId === employeeId)
    .map(({ key, title, level, course, completedAt, statementId }) => ({ competence: { key, title }, level, course, completedAt: completedAt.toISOString(), statementId })),
});

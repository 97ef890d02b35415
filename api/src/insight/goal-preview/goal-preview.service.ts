import { Injectable } from '@nestjs/common';
import { Scope, type Viewer } from '../../people/index.js';
import { osloDay } from '../../platform/index.js';
import { figureOf } from '../dashboard/dashboard.rules.js';
import { type GoalPreviewDto, type GoalPreviewQuery } from './goal-preview.dto.js';
import { GoalPreviewQueries } from './goal-preview.queries.js';

/** How it stands today with what a goal would be about. */
@Injectable()
export class GoalPreviewService {
  constructor(
    private readonly scope: Scope,
    private readonly queries: GoalPreviewQueries,
  ) {}

  /** @throws NotFound when the unit is outside the viewer's scope */
  async of(viewer: Viewer, { competences, ...goal }: GoalPreviewQuery): Promise<GoalPreviewDto> {
    await this.scope.requireUnit(viewer, ['hr'], goal.orgUnitId);
    return figureOf(await this.queries.counts({ ...goal, competences: [...new Set(competences.split(','))] }, osloDay(new Date())));
  }
}

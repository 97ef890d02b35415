import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { BackgroundJobsController } from './background-jobs/background-jobs.controller.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { DashboardQueries } from './dashboard/dashboard.queries.js';
import { DashboardService } from './dashboard/dashboard.service.js';
import { GoalPreviewController } from './goal-preview/goal-preview.controller.js';
import { GoalPreviewQueries } from './goal-preview/goal-preview.queries.js';
import { GoalPreviewService } from './goal-preview/goal-preview.service.js';
import { GoalTrailController } from './goal-trail/goal-trail.controller.js';
import { GoalTrailQueries } from './goal-trail/goal-trail.queries.js';
import { GoalTrailService } from './goal-trail/goal-trail.service.js';
import { StatementEffectQueries } from './goal-trail/statement-effect.queries.js';
import './insight.personal-data.js';
import { AudienceQueries } from './snapshot/audience.queries.js';
import { SnapshotQueries } from './snapshot/snapshot.queries.js';
import { SnapshotService } from './snapshot/snapshot.service.js';

@Module({
  imports: [PeopleModule],
  providers: [SnapshotQueries, AudienceQueries, GoalPreviewQueries, GoalPreviewService, SnapshotService, DashboardQueries, DashboardService, GoalTrailQueries, GoalTrailService, StatementEffectQueries],
  controllers: [DashboardController, BackgroundJobsController, GoalPreviewController, GoalTrailController],
  exports: [SnapshotService],
})
export class InsightModule {}

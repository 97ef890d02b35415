import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { BackgroundJobsController } from './background-jobs/background-jobs.controller.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { DashboardQueries } from './dashboard/dashboard.queries.js';
import { DashboardService } from './dashboard/dashboard.service.js';
import './insight.personal-data.js';
import { SnapshotQueries } from './snapshot/snapshot.queries.js';
import { SnapshotService } from './snapshot/snapshot.service.js';

@Module({
  imports: [PeopleModule],
  providers: [SnapshotQueries, SnapshotService, DashboardQueries, DashboardService],
  controllers: [DashboardController, BackgroundJobsController],
  exports: [SnapshotService],
})
export class InsightModule {}

import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import './insight.personal-data.js';
import { SnapshotQueries } from './snapshot/snapshot.queries.js';
import { SnapshotService } from './snapshot/snapshot.service.js';

@Module({
  imports: [PeopleModule],
  providers: [SnapshotQueries, SnapshotService],
  exports: [SnapshotService],
})
export class InsightModule {}

// How far the municipality has come: goals' figures day by day. Counts, not names.
export { GoalBoardDto, GoalFiguresDto } from './dashboard/dashboard.dto.js';
export { GoalTrailDto, ReachedDto, StatementEffectDto } from './goal-trail/goal-trail.dto.js';
export { GoalPreviewDto } from './goal-preview/goal-preview.dto.js';
export { insightEntities } from './insight.entities.js';
export { InsightModule } from './insight.module.js';
export { SnapshotService } from './snapshot/snapshot.service.js';

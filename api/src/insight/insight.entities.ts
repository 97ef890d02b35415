import { GoalReached, Snapshot } from './snapshot/snapshot.entity.js';

export const insightEntities = [GoalReached, Snapshot];

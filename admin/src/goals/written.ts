import type { GoalDto, WriteGoal } from '../types.js';

export const written = ({ title, orgUnitId, competences, level, share, startsOn, by }: GoalDto): WriteGoal => ({ title, orgUnitId, competences, level, share, startsOn, by });

import type { GoalDto, WriteGoal } from '../types.js';

export const written = ({ title, orgUnitId, audience, competences, level, share, startsOn, by }: GoalDto): WriteGoal => ({ title, orgUnitId, audience, competences, level, share, startsOn, by });

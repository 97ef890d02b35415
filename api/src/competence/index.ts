// What employees can do, and why we believe it: framework, contributions, attainments with their evidence, goals.
export { EvidenceDto, MyCompetenceDto } from './attainment/attainment.dto.js';
export { CompetenceDto, FrameworkDto } from './framework/framework.dto.js';
export { GoalDto, WriteGoal } from './goal/goal.dto.js';

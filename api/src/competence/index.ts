// What employees can do, and why we believe it: framework, contributions, attainments with their evidence, goals.
export { EvidenceDto, MyCompetenceDto } from './attainment/attainment.dto.js';
export { AttainmentsChanged } from './attainment/attainment.facts.js';
export { AttainmentService } from './attainment/attainment.service.js';
export { competenceEntities } from './competence.entities.js';
export { CompetenceSearchIndex } from './competence/competence-search-index.service.js';
export { CompetenceModule } from './competence.module.js';
export { ContributionsChanged } from './contribution/contribution.facts.js';
export { ContributionService } from './contribution/contribution.service.js';
export { CompetenceDto, FrameworkDto } from './framework/framework.dto.js';
export { FrameworkPublished } from './framework/framework.facts.js';
export { FrameworkImport } from './framework/framework-import.service.js';
export { GoalAudience, GoalChangeDto, GoalDto, WriteGoal } from './goal/goal.dto.js';
export { GoalSet } from './goal/goal.facts.js';
export { GoalImport } from './goal/goal-import.service.js';
export { MyCoursePageDto } from './my-course/my-course.dto.js';
export { CompetenceRecord } from './my-competence/record.dto.js';
export { FrameworkEffectDto } from './publication-effect/framework-effect.dto.js';
export { PublicationEffectDto } from './publication-effect/publication-effect.dto.js';

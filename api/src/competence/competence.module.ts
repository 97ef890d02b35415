import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { LearningModule } from '../learning/index.js';
import { PeopleModule } from '../people/index.js';
import { AttainmentQueries } from './attainment/attainment.queries.js';
import { AttainmentService } from './attainment/attainment.service.js';
import { CompetenceController } from './competence/competence.controller.js';
import { CompetenceSearchIndex } from './competence/competence-search-index.service.js';
import { CompetenceSearchQueries } from './competence/competence-search.queries.js';
import { CompetenceQueries } from './competence/competence.queries.js';
import './competence.personal-data.js';
import { ContributionQueries } from './contribution/contribution.queries.js';
import { ContributionService } from './contribution/contribution.service.js';
import { FrameworkController } from './framework/framework.controller.js';
import { FrameworkImport } from './framework/framework-import.service.js';
import { FrameworkTableController } from './framework/framework-table.controller.js';
import { FrameworkSubject } from './framework/framework-subject.service.js';
import { FrameworkUse } from './framework/framework-use.queries.js';
import { FrameworkQueries } from './framework/framework.queries.js';
import { CompetenceErasure } from './erasure/competence-erasure.service.js';
import { GoalController } from './goal/goal.controller.js';
import { GoalImport } from './goal/goal-import.service.js';
import { GoalQueries } from './goal/goal.queries.js';
import { GoalService } from './goal/goal.service.js';
import { EvidenceQueries } from './my-competence/evidence.queries.js';
import { MyCompetenceController } from './my-competence/my-competence.controller.js';
import { MyCompetenceQueries } from './my-competence/my-competence.queries.js';
import { MyCourseController } from './my-course/my-course.controller.js';
import { MyCourseQueries } from './my-course/my-course.queries.js';
import { FrameworkEffectService } from './publication-effect/framework-effect.service.js';
import { PublicationEffectController } from './publication-effect/publication-effect.controller.js';
import { PublicationEffectQueries } from './publication-effect/publication-effect.queries.js';
import { PublicationEffectService } from './publication-effect/publication-effect.service.js';
import { PublicationReach } from './publication-effect/publication-reach.service.js';
import { WithdrawalEffectController } from './withdrawal-effect/withdrawal-effect.controller.js';
import { WithdrawalEffectService } from './withdrawal-effect/withdrawal-effect.service.js';
import { RecordQueries } from './my-competence/record.queries.js';

const services = [CompetenceErasure, AttainmentService, CompetenceSearchIndex, ContributionService, FrameworkEffectService, FrameworkImport, FrameworkSubject, GoalImport, GoalService, PublicationEffectService, PublicationReach, WithdrawalEffectService];
const queries = [AttainmentQueries, CompetenceQueries, CompetenceSearchQueries, ContributionQueries, EvidenceQueries, FrameworkQueries, FrameworkUse, GoalQueries, MyCompetenceQueries, MyCourseQueries, PublicationEffectQueries, RecordQueries];

@Module({
  imports: [PeopleModule, CatalogueModule, LearningModule],
  providers: [...services, ...queries],
  controllers: [CompetenceController, FrameworkController, FrameworkTableController, GoalController, MyCompetenceController, MyCourseController, PublicationEffectController, WithdrawalEffectController],
  exports: services,
})
export class CompetenceModule {}

import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { AttainmentQueries } from './attainment/attainment.queries.js';
import { AttainmentService } from './attainment/attainment.service.js';
import './competence.personal-data.js';
import { ContributionQueries } from './contribution/contribution.queries.js';
import { ContributionService } from './contribution/contribution.service.js';

@Module({
  imports: [PeopleModule],
  providers: [AttainmentQueries, AttainmentService, ContributionQueries, ContributionService],
  exports: [AttainmentService, ContributionService],
})
export class CompetenceModule {}

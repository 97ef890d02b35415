import { type DynamicModule, Module } from '@nestjs/common';
import { type Logger } from 'pino';
import { CatalogueModule, catalogueEntities } from './catalogue/index.js';
import { CompetenceModule, competenceEntities } from './competence/index.js';
import { InsightModule, insightEntities } from './insight/index.js';
import { LearningModule, learningEntities } from './learning/index.js';
import { migrations } from './migrations/index.js';
import { PeopleModule, peopleEntities } from './people/index.js';
import { type Config, type DatabaseShape, platformEntities, PlatformModule } from './platform/index.js';
import { RecordsModule, recordsEntities } from './records/index.js';

/** Every table there is, and how it came to be. */
export const databaseShape: DatabaseShape = {
  entities: [...platformEntities, ...peopleEntities, ...recordsEntities, ...catalogueEntities, ...learningEntities, ...competenceEntities, ...insightEntities],
  migrations,
};

/** The whole domain, for any process: the api adds HTTP, the worker adds time. */
@Module({})
export class DomainModule {
  static for(config: Config, log: Logger): DynamicModule {
    return {
      module: DomainModule,
      imports: [PlatformModule.for(config, log, databaseShape), PeopleModule, RecordsModule, CatalogueModule, LearningModule, CompetenceModule, InsightModule],
    };
  }
}

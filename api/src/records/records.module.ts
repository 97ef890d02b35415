import './records.personal-data.js';
import { Module } from '@nestjs/common';
import { Activity, Verb } from './activity/activity.entity.js';
import { IriService } from './activity/iri.service.js';
import { Actor } from './actor/actor.entity.js';
import { ActorService } from './actor/actor.service.js';
import { StateDocument } from './document/state-document.entity.js';
import { StateDocumentService } from './document/state-document.service.js';
import { Statement, StatementActivity, StatementActor, StatementReference } from './statement/statement.entity.js';
import { StatementQueries } from './statement/statement.queries.js';
import { StatementService } from './statement/statement.service.js';

export const recordsEntities = [Actor, Activity, Verb, Statement, StatementActor, StatementActivity, StatementReference, StateDocument];

const services = [ActorService, IriService, StatementService, StatementQueries, StateDocumentService];

@Module({ providers: services, exports: services })
export class RecordsModule {}

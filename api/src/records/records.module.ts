import './records.personal-data.js';
import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { Activity, Verb } from './activity/activity.entity.js';
import { ActivityDefinitions } from './activity/activity-definition.service.js';
import { IriService } from './activity/iri.service.js';
import { Actor } from './actor/actor.entity.js';
import { ActorQueries } from './actor/actor.queries.js';
import { ActorTies } from './actor/actor-tie.service.js';
import { ActorService } from './actor/actor.service.js';
import { StatementAttachment, StoredAttachment } from './attachment/attachment.entity.js';
import { AttachmentService } from './attachment/attachment.service.js';
import { ClientLimitService } from './client/client-limit.service.js';
import { CredentialService } from './client/credential.service.js';
import { LrsClientController } from './client/lrs-client.controller.js';
import { LrsClient } from './client/lrs-client.entity.js';
import { LrsClientQueries } from './client/lrs-client.queries.js';
import { LrsClientService } from './client/lrs-client.service.js';
import { OwnAccount } from './client/own-account.service.js';
import { StatementClock } from './clock/statement-clock.service.js';
import { StatementWriter } from './clock/statement-writer.entity.js';
import { ActivityProfile, AgentProfile, StateDocument } from './document/document.entity.js';
import { AgentProfileService } from './document/agent-profile.service.js';
import { DocumentService } from './document/document.service.js';
import { StateDocumentService } from './document/state-document.service.js';
import { StatementForwarding, StatementRefused } from './forwarding/forwarding.entity.js';
import { StatementErasure } from './erasure/statement-erasure.service.js';
import { ForwardingController } from './forwarding/forwarding.controller.js';
import { ForwardingQueries } from './forwarding/forwarding.queries.js';
import { ForwardingService } from './forwarding/forwarding.service.js';
import { LookController } from './look/look.controller.js';
import { StatementLook } from './look/look.entity.js';
import { LookQueries } from './look/look.queries.js';
import { LookService } from './look/look.service.js';
import { OwnToolController } from './own-tool/own-tool.controller.js';
import { OwnToolQueries } from './own-tool/own-tool.queries.js';
import { OwnToolService } from './own-tool/own-tool.service.js';
import { OwnToolsInUseController } from './own-tool/own-tools-in-use.controller.js';
import { Statement, StatementActivity, StatementActor, StatementReference, StatementThrough } from './statement/statement.entity.js';
import { StatementIntake } from './statement/statement-intake.service.js';
import { StatementLinks } from './statement/statement-link.service.js';
import { StatementNames } from './statement/statement-names.service.js';
import { StatementPages } from './statement/statement-page.queries.js';
import { StatementPreparation } from './statement/statement-preparation.service.js';
import { StatementQueries } from './statement/statement.queries.js';
import { StatementService } from './statement/statement.service.js';
import { StatementStore } from './statement/statement-store.service.js';
import { StatementExport } from './transfer/statement-export.service.js';
import { StatementImport } from './transfer/statement-import.service.js';
import { DocumentResource } from './xapi/document-resource.controller.js';
import { OtherResources } from './xapi/other-resources.controller.js';
import { StatementResource } from './xapi/statement-resource.controller.js';
import { XapiParts } from './xapi/xapi.controller.js';

export const recordsEntities = [
  Actor, Activity, Verb,
  StatementWriter, Statement, StatementActor, StatementActivity, StatementReference, StatementThrough,
  StoredAttachment, StatementAttachment,
  StateDocument, AgentProfile, ActivityProfile,
  LrsClient, StatementLook,
  StatementForwarding, StatementRefused,
];

const services = [
  StatementErasure, ActorQueries, ActorService, ActorTies, IriService,
  StatementClock, StatementNames, StatementPreparation, StatementLinks, StatementStore, StatementIntake, StatementService, StatementQueries, StatementPages,
  AttachmentService,
  ForwardingQueries, ForwardingService, StatementExport, StatementImport,
  DocumentService, StateDocumentService, AgentProfileService,
  ActivityDefinitions, LrsClientService, CredentialService, ClientLimitService, LrsClientQueries, OwnAccount, OwnToolQueries, OwnToolService, LookQueries, LookService, StatementResource, DocumentResource, OtherResources, XapiParts,
];

@Module({ imports: [PeopleModule], controllers: [LrsClientController, OwnToolController, OwnToolsInUseController, LookController, ForwardingController], providers: services, exports: services })
export class RecordsModule {}

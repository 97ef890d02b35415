// The learning record store: what people did, as xAPI statements kept as received, and the documents that let them go on.
export { ActorService } from './actor/actor.service.js';
export { LrsClientService } from './client/lrs-client.service.js';
export { isScope, type Scope, SCOPES } from './client/scope.rules.js';
export { StateDocumentService, type StateContent, type StateKey } from './document/state-document.service.js';
export { ForwardingService } from './forwarding/forwarding.service.js';
export { microsecondsOf } from './grammar/value.rules.js';
export { StatementExport } from './transfer/statement-export.service.js';
export { StatementImport } from './transfer/statement-import.service.js';
export { recordsEntities, RecordsModule } from './records.module.js';
export { PlayerStatement } from './statement/statement.dto.js';
export { foreignObject } from './statement/statement.errors.js';
export { StatementQueries, type ReplayedStatement } from './statement/statement.queries.js';
export { serveXapi, XAPI, XapiParts } from './xapi/xapi.controller.js';
export { StatementService, type IncomingStatement, type StoredStatement } from './statement/statement.service.js';

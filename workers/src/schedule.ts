import { CatalogueSearchIndex, H5pServer, PreviewCheckService, PreviewContentService, ScheduledPublicationService, UnusedMediaService } from '@spor/api/catalogue';
import { CompetenceSearchIndex } from '@spor/api/competence';
import { SnapshotService } from '@spor/api/insight';
import { RetentionService, SessionService } from '@spor/api/people';
import { ForwardingService } from '@spor/api/records';
import { every } from './runtime/reaction.js';

/** What the clock asks for, in Europe/Oslo. */
export const schedule = [
  every('* * * * *', ScheduledPublicationService, 'publishDue', (publications) => publications.publishDue()),
  every('* * * * *', ForwardingService, 'forward', (forwarding) => forwarding.forward()),
  every('5 0 * * *', SnapshotService, 'takeToday', (snapshots) => snapshots.takeToday()),
  every('20 * * * *', SessionService, 'removeExpired', (sessions) => sessions.removeExpired()),
  every('30 3 * * *', RetentionService, 'removeDue', (retention) => retention.removeDue()),
  every('50 3 * * *', PreviewContentService, 'removeOld', (previews) => previews.removeOld()),
  every('55 3 * * *', PreviewCheckService, 'removeOld', (checks) => checks.removeOld()),
  every('0 4 * * *', UnusedMediaService, 'removeOld', (media) => media.removeOld()),
  every('10 3 * * *', CatalogueSearchIndex, 'bringUpToDate', (search) => search.bringUpToDate()),
  every('15 3 * * *', CompetenceSearchIndex, 'bringUpToDate', (search) => search.bringUpToDate()),
  every('40 3 * * *', H5pServer, 'cleanUp', (h5p) => h5p.cleanUp()),
];

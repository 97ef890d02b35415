import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Viewer } from '../../people/index.js';
import { DomainError, osloMoment } from '../../platform/index.js';
import { type PublishDraft } from '../draft/draft.dto.js';
import { DraftPublicationService } from '../draft/draft-publication.service.js';
import { DraftQueries } from '../draft/draft.queries.js';
import { type Asks } from '../publication/publication.entity.js';
import { type SchedulePublication } from './scheduled-publication.dto.js';
import { scheduleInThePast } from './scheduled-publication.errors.js';
import { type PublicationFailure } from './scheduled-publication.entity.js';

interface Due {
  readonly draftId: string;
  readonly publishAt: Date;
  readonly asks: Asks;
  /** JSON: the warnings that were accepted when the time was set. */
  readonly accepts: string;
  readonly scheduledAt: Date;
  readonly scheduledBy: string;
}

/**
 * Publishes drafts when their time has come. What is to be done stands in the database; whoever looks publishes in the transaction
 * that takes the draft, so that it is done once however many look, and however often.
 */
@Injectable()
export class ScheduledPublicationService {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftQueries,
    private readonly publications: DraftPublicationService,
  ) {}

  /** A time set anew takes the place of the old one, and of why that one failed. @throws Invalid when it has passed */
  async schedule(viewer: Viewer, draftId: string, { at, asks, accepts }: SchedulePublication): Promise<void> {
    await this.drafts.one(draftId);
    const publishAt = osloMoment(at);
    if (!(publishAt > new Date())) throw scheduleInThePast();
    await this.database.query(
      `INSERT INTO scheduled_publication (draft_id, publish_at, asks, accepts, scheduled_at, scheduled_by) VALUES (?)
       ON DUPLICATE KEY UPDATE publish_at = VALUES(publish_at), asks = VALUES(asks), accepts = VALUES(accepts), scheduled_at = VALUES(scheduled_at), scheduled_by = VALUES(scheduled_by), failed_at = NULL, failure = NULL`,
      [[draftId, publishAt, asks, JSON.stringify(accepts), new Date(), viewer.employeeId]],
    );
  }

  /** The draft stays. Twice changes nothing. */
  async callOff(draftId: string): Promise<void> {
    await this.drafts.one(draftId);
    await this.database.query('DELETE FROM scheduled_publication WHERE draft_id = ?', [draftId]);
  }

  /** Whatever stands in the way is kept with the draft, and it is not tried again before somebody sets a new time. */
  async publishDue(): Promise<void> {
    const due: Due[] = await this.database.query('SELECT draft_id AS draftId, publish_at AS publishAt, asks, accepts, scheduled_at AS scheduledAt, scheduled_by AS scheduledBy FROM scheduled_publication WHERE failed_at IS NULL AND publish_at <= ? ORDER BY publish_at', [new Date()]);
    for (const one of due) await this.publish(one);
  }

  private async publish({ draftId, publishAt, asks, accepts, scheduledAt, scheduledBy }: Due): Promise<void> {
    try {
      await this.publications.publish(scheduledBy, draftId, { asks, accepts: JSON.parse(accepts) as PublishDraft['accepts'] }, scheduledAt);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const failure: PublicationFailure = { code: error.code, detail: error.detail, errors: error.errors ?? [] };
      // Nothing is there to be marked when somebody else has published it, or called it off.
      await this.database.query('UPDATE scheduled_publication SET failed_at = ?, failure = ? WHERE draft_id = ? AND publish_at = ?', [new Date(), JSON.stringify(failure), draftId, publishAt]);
    }
  }
}

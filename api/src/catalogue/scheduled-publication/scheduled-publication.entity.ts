import { Column, Entity, Index } from 'typeorm';
import { AsciiColumn, type FieldFault, IdColumn, MomentColumn, RefColumn, type Texts } from '../../platform/index.js';
import { type Accepts } from '../check/accepts.dto.js';
import { type Asks, asJson } from '../publication/publication.entity.js';

/** Why a draft could not be published when its time came. */
export interface PublicationFailure {
  readonly code: string;
  readonly detail: Texts;
  readonly errors: readonly FieldFault[];
}

/** That a draft is to be published at a time, with the choice for those under way. It goes with the draft: once published, it is gone. */
@Entity('scheduled_publication')
@Index('scheduled_publication_due', ['failedAt', 'publishAt'])
export class ScheduledPublication {
  @IdColumn({ name: 'draft_id' }) draftId: string;
  @MomentColumn({ name: 'publish_at' }) publishAt: Date;
  @AsciiColumn({ length: 12 }) asks: Asks;
  /** What the check warned of when the time was set, and may stand. */
  @Column({ type: 'longtext', transformer: asJson }) accepts: Accepts;
  @MomentColumn({ name: 'scheduled_at' }) scheduledAt: Date;
  @Index('scheduled_publication_by') @RefColumn({ name: 'scheduled_by' }) scheduledBy: string;
  @MomentColumn({ name: 'failed_at', nullable: true }) failedAt: Date | null;
  @Column({ type: 'longtext', transformer: asJson, nullable: true }) failure: PublicationFailure | null;
}

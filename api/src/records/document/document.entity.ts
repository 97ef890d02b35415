import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AsciiColumn } from '../../platform/index.js';

const NUMBER = { type: 'bigint', unsigned: true } as const;
const ID = { type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' } as const;
const HASH = { type: 'binary', length: 32 } as const;

/** Any content, kept for a tool as it came. */
abstract class StoredDocument {
  @Column('varchar', { name: 'content_type', length: 255 }) contentType: string;
  @Column('longblob') content: Buffer;
  @AsciiColumn({ type: 'char', length: 40 }) etag: string;
  @Column('datetime', { name: 'updated_at', precision: 6 }) updatedAt: Date;
}

/** xAPI's State resource: what a tool keeps for one person in one activity, so that it can go on where it was left. */
@Entity('state_document')
export class StateDocument extends StoredDocument {
  @PrimaryColumn({ ...NUMBER, name: 'actor_id' }) actorId: string;
  @PrimaryColumn({ ...NUMBER, name: 'activity_id' }) activityId: string;
  /** The nil UUID when there is none: a nullable part of a key would allow duplicates. */
  @PrimaryColumn(ID) registration: string;
  @PrimaryColumn({ ...HASH, name: 'state_hash' }) stateHash: Buffer;
  @Column('longtext', { name: 'state_id' }) stateId: string;
}

/** xAPI's Agent Profile resource: what tools keep of a person across activities. */
@Entity('agent_profile')
export class AgentProfile extends StoredDocument {
  @PrimaryColumn({ ...NUMBER, name: 'actor_id' }) actorId: string;
  @PrimaryColumn({ ...HASH, name: 'profile_hash' }) profileHash: Buffer;
  @Column('longtext', { name: 'profile_id' }) profileId: string;
}

/** xAPI's Activity Profile resource: what tools keep of an activity across people. */
@Entity('activity_profile')
export class ActivityProfile extends StoredDocument {
  @PrimaryColumn({ ...NUMBER, name: 'activity_id' }) activityId: string;
  @PrimaryColumn({ ...HASH, name: 'profile_hash' }) profileHash: Buffer;
  @Column('longtext', { name: 'profile_id' }) profileId: string;
}

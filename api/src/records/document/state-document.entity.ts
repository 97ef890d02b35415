import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AsciiColumn, MomentColumn } from '../../platform/index.js';

const NUMBER = { type: 'bigint', unsigned: true } as const;
const ID = { type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' } as const;

/** xAPI's State resource: what a tool keeps for one person in one activity, so that it can go on where it was left. */
@Entity('state_document')
export class StateDocument {
  @PrimaryColumn({ ...NUMBER, name: 'actor_id' }) actorId: string;
  @PrimaryColumn({ ...NUMBER, name: 'activity_id' }) activityId: string;
  /** The nil UUID when there is none: a nullable part of a key would allow duplicates. */
  @PrimaryColumn(ID) registration: string;
  @PrimaryColumn({ type: 'binary', length: 32, name: 'state_hash' }) stateHash: Buffer;
  @Column('longtext', { name: 'state_id' }) stateId: string;
  @Column('varchar', { name: 'content_type', length: 255 }) contentType: string;
  @Column('longblob') content: Buffer;
  @AsciiColumn({ type: 'char', length: 40 }) etag: string;
  @MomentColumn({ name: 'updated_at' }) updatedAt: Date;
}

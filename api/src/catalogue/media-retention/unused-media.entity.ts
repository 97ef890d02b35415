import { Entity, PrimaryColumn } from 'typeorm';
import { MomentColumn } from '../../platform/index.js';

/** `picture`: shown by its address; `source`: what drafts and versions keep; `content`: the files of an H5P content. */
export type MediaStore = 'picture' | 'source' | 'content';

/** A stored file that nothing points to, and since when. Whoever uses it again takes the row away first: a file is removed only while its row is held. */
@Entity('unused_media')
export class UnusedMedia {
  @PrimaryColumn({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' }) store: MediaStore;
  @PrimaryColumn({ type: 'varchar', length: 80, charset: 'ascii', collation: 'ascii_bin' }) file: string;
  @MomentColumn() since: Date;
}

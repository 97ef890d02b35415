import { Column, Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { ASCII } from './columns.js';

export type PublicationKind = 'course' | 'path' | 'toolkit' | 'framework';

/** The dated act that makes a version the one in force. `publishedBy` is null when it came with the content files. */
@Entity('publication')
@Index('publication_of', ['subjectId', 'publishedAt'])
export class Publication {
  @IdColumn() id: string;
  @Column({ type: 'varchar', length: 12, ...ASCII }) kind: PublicationKind;
  @RefColumn({ name: 'subject_id' }) subjectId: string;
  @RefColumn({ name: 'version_id' }) versionId: string;
  @MomentColumn({ name: 'published_at' }) publishedAt: Date;
  @RefColumn({ name: 'published_by', nullable: true }) publishedBy: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn } from '../../platform/index.js';

const SHA256 = { type: 'char', length: 64, charset: 'ascii', collation: 'ascii_bin' } as const;

/** Another row's picture. */
export const CoverColumn = (): PropertyDecorator => Column({ ...SHA256, name: 'cover_id', nullable: true });

/** A picture, stored once under the SHA-256 of its bytes. The bytes lie in the data folder. */
@Entity('media')
export class Media {
  @PrimaryColumn(SHA256) id: string;
  @AsciiColumn({ length: 4 }) ending: string;
  @Column({ type: 'int', unsigned: true }) bytes: number;
  @Column({ type: 'smallint', unsigned: true }) width: number;
  @Column({ type: 'smallint', unsigned: true }) height: number;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
}

/** What a version's texts call its pictures: `media/trekanten.svg`. */
@Entity('course_media')
@Index('course_media_is', ['mediaId'])
export class CourseMedia {
  @IdColumn({ name: 'course_version_id' }) courseVersionId: string;
  @PrimaryColumn({ type: 'varchar', length: 120, charset: 'ascii', collation: 'ascii_bin' }) file: string;
  @Column({ ...SHA256, name: 'media_id' }) mediaId: string;
}

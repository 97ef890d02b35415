import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { CoverColumn } from '../media/media.entity.js';
import { Stewardship } from '../stewardship/stewardship.entity.js';

/** Ordered courses towards a purpose. */
@Entity('learning_path')
@Index('learning_path_slug', ['slug'], { unique: true })
export class LearningPath {
  @IdColumn() id: string;
  @AsciiColumn({ length: 120 }) slug: string;
  @AsciiColumn({ name: 'path_key', length: 40 }) key: string;
  @RefColumn({ name: 'published_version_id', nullable: true }) publishedVersionId: string | null;
}

@Entity('learning_path_version')
@Index('learning_path_version_number', ['learningPathId', 'number'], { unique: true })
export class LearningPathVersion {
  @IdColumn() id: string;
  @RefColumn({ name: 'learning_path_id' }) learningPathId: string;
  @Column({ type: 'int', unsigned: true }) number: number;
  @Column({ name: 'content_hash', type: 'binary', length: 32 }) contentHash: Buffer;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
  /** Decoration: it says nothing that the title doesn't. */
  @CoverColumn() coverId: string | null;
  @Column(() => Stewardship, { prefix: '' }) stewardship: Stewardship;
}

@Entity('learning_path_text')
export class LearningPathText {
  @IdColumn({ name: 'learning_path_version_id' }) learningPathVersionId: string;
  @PrimaryColumn({ type: 'char', length: 2 }) language: string;
  @Column('varchar', { length: 200 }) title: string;
  @Column('varchar', { length: 1000 }) purpose: string;
}

@Entity('learning_path_course')
@Index('learning_path_course_in', ['courseId'])
export class LearningPathCourse {
  @IdColumn({ name: 'learning_path_version_id' }) learningPathVersionId: string;
  @IdColumn({ name: 'course_id' }) courseId: string;
  /** Counted from 1. */
  @Column({ type: 'smallint', unsigned: true }) position: number;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { CoverColumn } from '../media/media.entity.js';
import { asJson } from '../publication/publication.entity.js';
import { Stewardship } from '../stewardship/stewardship.entity.js';

/** Ordered lessons on one subject. What is taught stands in its versions. */
@Entity('course')
@Index('course_slug', ['slug'], { unique: true })
export class Course {
  @IdColumn() id: string;
  @AsciiColumn({ length: 120 }) slug: string;
  /** The course's name in the strategy, e.g. `C1`. */
  @AsciiColumn({ name: 'course_key', length: 20 }) key: string;
  @RefColumn({ name: 'published_version_id', nullable: true }) publishedVersionId: string | null;
}

/** "Completing this is evidence for competence `competence` at level `level`." */
export interface Contribution {
  readonly competence: string;
  readonly level: number;
}

/** A frozen, numbered state of a course. Never changed: whoever began on it finishes it as it was. */
@Entity('course_version')
@Index('course_version_number', ['courseId', 'number'], { unique: true })
export class CourseVersion {
  @IdColumn() id: string;
  @RefColumn({ name: 'course_id' }) courseId: string;
  @Column({ type: 'int', unsigned: true }) number: number;
  @Column({ type: 'smallint', unsigned: true }) minutes: number;
  @Column({ type: 'longtext', transformer: asJson }) contributions: Contribution[];
  /** SHA-256 of everything the version is made of; equal when nothing has changed. */
  @Column({ name: 'content_hash', type: 'binary', length: 32 }) contentHash: Buffer;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
  /** Decoration: it says nothing that the title doesn't. */
  @CoverColumn() coverId: string | null;
  @Column(() => Stewardship, { prefix: '' }) stewardship: Stewardship;
}

@Entity('course_text')
export class CourseText {
  @IdColumn({ name: 'course_version_id' }) courseVersionId: string;
  @PrimaryColumn({ type: 'char', length: 2 }) language: string;
  @Column('varchar', { length: 200 }) title: string;
  @Column('varchar', { length: 1000 }) summary: string;
  /** Clean HTML. */
  @Column('longtext') introduction: string;
  @Column({ type: 'longtext', transformer: asJson }) outcomes: string[];
  @Column({ type: 'longtext', transformer: asJson }) sources: { title: string; url: string }[];
}

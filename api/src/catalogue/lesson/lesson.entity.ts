import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn } from '../../platform/index.js';
import { asJson } from '../publication/publication.entity.js';
import { type LessonKind } from '../course/course.dto.js';
import { type LessonBlock } from './lesson.dto.js';

/** The smallest thing one can complete. Its id is the same in every version of the course. */
@Entity('lesson')
@Index('lesson_slug', ['courseVersionId', 'slug'], { unique: true })
@Index('lesson_id', ['id'])
export class Lesson {
  @IdColumn({ name: 'course_version_id' }) courseVersionId: string;
  @IdColumn() id: string;
  @AsciiColumn({ length: 120 }) slug: string;
  /** Counted from 1. */
  @Column({ type: 'smallint', unsigned: true }) position: number;
  @AsciiColumn({ length: 12 }) kind: LessonKind;
  @Column({ type: 'smallint', unsigned: true }) minutes: number;
}

@Entity('lesson_text')
export class LessonText {
  @IdColumn({ name: 'course_version_id' }) courseVersionId: string;
  @IdColumn({ name: 'lesson_id' }) lessonId: string;
  @PrimaryColumn({ type: 'char', length: 2 }) language: string;
  @Column('varchar', { length: 200 }) title: string;
  @Column('longtext') markdown: string;
  @Column({ type: 'longtext', transformer: asJson }) blocks: LessonBlock[];
}

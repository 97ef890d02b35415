import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, RefColumn } from '../../platform/index.js';
import { ASCII, VersionRef } from '../publication/columns.js';

/** One H5P content in a lesson. Its id is the same in every version of the course. */
@Entity('exercise')
@Index('exercise_lesson', ['courseVersionId', 'lessonId', 'position'])
@Index('exercise_id', ['id'])
export class Exercise {
  @VersionRef({ name: 'course_version_id' }) courseVersionId: string;
  @IdColumn() id: string;
  @RefColumn({ name: 'lesson_id' }) lessonId: string;
  @Column({ type: 'varchar', length: 120, ...ASCII }) slug: string;
  /** Counted from 1, in the lesson. */
  @Column({ type: 'smallint', unsigned: true }) position: number;
}

@Entity('exercise_text')
@Index('exercise_text_content', ['contentId'])
export class ExerciseText {
  @VersionRef({ name: 'course_version_id' }) courseVersionId: string;
  @VersionRef({ name: 'exercise_id' }) exerciseId: string;
  @PrimaryColumn({ type: 'char', length: 2 }) language: string;
  @Column('varchar', { length: 255 }) title: string;
  @RefColumn({ name: 'content_id' }) contentId: string;
}

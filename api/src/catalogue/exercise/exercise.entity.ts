import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn, RefColumn } from '../../platform/index.js';

/** Something to do in a lesson: an H5P content, or a unit of a course package. Its id is the same in every version of the course. */
@Entity('exercise')
@Index('exercise_lesson', ['courseVersionId', 'lessonId', 'position'])
@Index('exercise_id', ['id'])
export class Exercise {
  @IdColumn({ name: 'course_version_id' }) courseVersionId: string;
  @IdColumn() id: string;
  @RefColumn({ name: 'lesson_id' }) lessonId: string;
  @AsciiColumn({ length: 120 }) slug: string;
  /** Counted from 1, in the lesson. */
  @Column({ type: 'smallint', unsigned: true }) position: number;
}

@Entity('exercise_text')
@Index('exercise_text_content', ['contentId'])
@Index('exercise_text_unit', ['unitId'])
export class ExerciseText {
  @IdColumn({ name: 'course_version_id' }) courseVersionId: string;
  @IdColumn({ name: 'exercise_id' }) exerciseId: string;
  @PrimaryColumn({ type: 'char', length: 2 }) language: string;
  @Column('varchar', { length: 255 }) title: string;
  /** The H5P content it plays; null for a unit of a course package. */
  @RefColumn({ name: 'content_id', nullable: true }) contentId: string | null;
  /** The unit it begins; null for an H5P content. */
  @RefColumn({ name: 'unit_id', nullable: true }) unitId: string | null;
  /** The content (or the unit) under whose name an employee's place is kept: the same in all languages in which the exercise is built alike. */
  @RefColumn({ name: 'place_id' }) placeId: string;
}

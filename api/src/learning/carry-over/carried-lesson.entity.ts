import { Column, Entity } from 'typeorm';
import { IdColumn, MomentColumn } from '../../platform/index.js';

/** A lesson that counts as completed in a new version because it was completed in an earlier one and has not changed since. */
@Entity('carried_lesson')
export class CarriedLesson {
  @IdColumn({ name: 'enrolment_id' }) enrolmentId: string;
  @IdColumn({ name: 'lesson_id' }) lessonId: string;
  @MomentColumn({ name: 'completed_at' }) completedAt: Date;
  @Column({ name: 'statement_seq', type: 'bigint', unsigned: true }) statementSeq: string;
}

import { Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

/** One employee's participation in one version of a course. A later version does not touch it. */
@Entity('enrolment')
@Index('enrolment_once', ['employeeId', 'courseVersionId'], { unique: true })
export class Enrolment {
  @IdColumn() id: string;
  @RefColumn({ name: 'employee_id' }) employeeId: string;
  @Index('enrolment_course') @RefColumn({ name: 'course_id' }) courseId: string;
  @RefColumn({ name: 'course_version_id' }) courseVersionId: string;
  @MomentColumn({ name: 'started_at' }) startedAt: Date;
  /** The last time the employee opened a lesson: where *Hva nå?* points. Null when it was begun for them, and they have not been there. */
  @MomentColumn({ name: 'touched_at', nullable: true }) touchedAt: Date | null;
}

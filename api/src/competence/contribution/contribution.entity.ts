import { Column, Entity, Index } from 'typeorm';
import { IdColumn, RefColumn } from '../../platform/index.js';

/** "Completing this version of this course is evidence for the competence at the level." */
@Entity('contribution')
@Index('contribution_to', ['competenceId', 'level'])
export class Contribution {
  @IdColumn({ name: 'course_version_id' }) courseVersionId: string;
  @IdColumn({ name: 'competence_id' }) competenceId: string;
  @Column({ type: 'tinyint', unsigned: true }) level: number;
  @RefColumn({ name: 'course_id' }) courseId: string;
}

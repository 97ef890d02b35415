import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { notLeft } from '../../people/index.js';
import { osloDay } from '../../platform/index.js';
import { type EarlierEnrolment } from './carry-over.rules.js';

export interface CompletedLesson {
  readonly employeeId: string;
  readonly lessonId: string;
  readonly completedAt: Date;
  readonly statementSeq: string;
}

@Injectable()
export class CarryOverQueries {
  /** Everybody who works here and whose newest enrolment in a course is in another version than this one. */
  async earlier(manager: Pick<EntityManager, 'query'>, courseId: string, courseVersionId: string | null): Promise<EarlierEnrolment[]> {
    const rows: (Omit<EarlierEnrolment, 'isCompleted' | 'isOpened'> & Record<'isCompleted' | 'isOpened', number | string>)[] = await manager.query(
      `SELECT n.id, n.employee_id AS employeeId, n.course_version_id AS versionId, n.touched_at IS NOT NULL AS isOpened,
         EXISTS (SELECT 1 FROM completion c WHERE c.employee_id = n.employee_id AND c.kind = 'course' AND c.subject_id = n.course_id AND c.version_id = n.course_version_id) AS isCompleted
       FROM enrolment n JOIN employee e ON e.id = n.employee_id
       WHERE n.course_id = ? AND n.course_version_id <> COALESCE(?, '') AND ${notLeft('e')}
         AND NOT EXISTS (SELECT 1 FROM enrolment later WHERE later.employee_id = n.employee_id AND later.course_id = n.course_id AND (later.started_at > n.started_at OR (later.started_at = n.started_at AND later.id > n.id)))
       ORDER BY n.id`,
      [courseId, courseVersionId, osloDay(new Date())],
    );
    return rows.map((row) => ({ ...row, isCompleted: Number(row.isCompleted) === 1, isOpened: Number(row.isOpened) === 1 }));
  }

  /** Lessons that some people have completed in one version. */
  async lessonsDone(manager: Pick<EntityManager, 'query'>, courseVersionId: string, employeeIds: readonly string[]): Promise<CompletedLesson[]> {
    return manager.query(
      `SELECT employee_id AS employeeId, subject_id AS lessonId, completed_at AS completedAt, statement_seq AS statementSeq FROM completion
       WHERE version_id = ? AND kind = 'lesson' AND employee_id IN (?)`,
      [courseVersionId, employeeIds],
    );
  }

  /** The units in which some people work today. */
  async unitsOf(manager: Pick<EntityManager, 'query'>, employeeIds: readonly string[]): Promise<string[]> {
    if (!employeeIds.length) return [];
    const today = osloDay(new Date());
    const rows: { id: string }[] = await manager.query('SELECT DISTINCT p.org_unit_id AS id FROM `position` p WHERE p.employee_id IN (?) AND p.starts_on <= ? AND (p.ends_on IS NULL OR p.ends_on >= ?)', [employeeIds, today, today]);
    return rows.map(({ id }) => id);
  }
}

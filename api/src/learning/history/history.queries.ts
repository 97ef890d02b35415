import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notLeft } from '../../people/index.js';
import { osloDay } from '../../platform/index.js';

export interface VersionCounts {
  readonly underWay: number;
  readonly completed: number;
}

@Injectable()
export class HistoryQueries {
  constructor(private readonly database: DataSource) {}

  /** Of those who work here: whose newest enrolment in a course is in a version and not completed, by version. */
  async underWay(courseId: string): Promise<Map<string, number>> {
    return this.counts(
      `SELECT n.course_version_id AS versionId, COUNT(*) AS count FROM enrolment n JOIN employee e ON e.id = n.employee_id
       WHERE n.course_id = ? AND ${notLeft('e')}
         AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.employee_id = n.employee_id AND c.kind = 'course' AND c.version_id = n.course_version_id)
         AND NOT EXISTS (SELECT 1 FROM enrolment later WHERE later.employee_id = n.employee_id AND later.course_id = n.course_id AND (later.started_at > n.started_at OR (later.started_at = n.started_at AND later.id > n.id)))
       GROUP BY n.course_version_id`,
      [courseId, osloDay(new Date())],
    );
  }

  /** Of those who work here: who has completed a course or a path, by version. */
  async completed(kind: 'course' | 'path', subjectId: string): Promise<Map<string, number>> {
    return this.counts(
      `SELECT c.version_id AS versionId, COUNT(*) AS count FROM completion c JOIN employee e ON e.id = c.employee_id
       WHERE c.kind = ? AND c.subject_id = ? AND ${notLeft('e')} GROUP BY c.version_id`,
      [kind, subjectId, osloDay(new Date())],
    );
  }

  private async counts(sql: string, params: readonly unknown[]): Promise<Map<string, number>> {
    const rows: { versionId: string; count: string }[] = await this.database.query(sql, [...params]);
    return new Map(rows.map(({ versionId, count }) => [versionId, Number(count)]));
  }
}

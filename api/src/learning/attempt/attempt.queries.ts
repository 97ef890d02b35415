import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type CourseVersionView } from '../../catalogue/index.js';
import { type AttemptState } from './attempt.rules.js';

interface AttemptRow {
  number: number;
  started_at: Date;
  finished_at: Date | null;
  score: number | null;
  max_score: number | null;
  success: number | null;
}

@Injectable()
export class AttemptQueries {
  constructor(private readonly database: DataSource) {}

  /** The latest attempt, held until the transaction ends: two answers at once are two in a row. */
  async latest(manager: EntityManager, enrolmentId: string, exerciseId: string): Promise<AttemptState | undefined> {
    const [row]: AttemptRow[] = await manager.query(
      'SELECT number, started_at, finished_at, score, max_score, success FROM attempt WHERE enrolment_id = ? AND exercise_id = ? ORDER BY number DESC LIMIT 1 FOR UPDATE',
      [enrolmentId, exerciseId],
    );
    return row && { number: row.number, startedAt: row.started_at, finishedAt: row.finished_at, score: row.score, maxScore: row.max_score, success: row.success === null ? null : Boolean(row.success) };
  }

  /** When the course and its lessons were completed. */
  async completed(employeeId: string, course: CourseVersionView): Promise<{ lessons: Map<string, Date>; course: Date | undefined }> {
    const rows: { kind: string; subject_id: string; completed_at: Date }[] = await this.database.query(
      "SELECT kind, subject_id, completed_at FROM completion WHERE employee_id = ? AND kind IN ('lesson', 'course') AND version_id = ?",
      [employeeId, course.versionId],
    );
    const lessons = new Map(rows.filter(({ kind }) => kind === 'lesson').map((row) => [row.subject_id, row.completed_at]));
    return { lessons, course: rows.find(({ kind }) => kind === 'course')?.completed_at };
  }

  /** The best finished attempt at each exercise of an enrolment. */
  async best(enrolmentId: string): Promise<Map<string, { finishedAt: Date; score: number | null; of: number | null }>> {
    const rows: { exercise_id: string; finished_at: Date; score: number | null; max_score: number | null }[] = await this.database.query(
      'SELECT exercise_id, finished_at, score, max_score FROM attempt WHERE enrolment_id = ? AND finished_at IS NOT NULL ORDER BY score / max_score, number',
      [enrolmentId],
    );
    return new Map(rows.map((row) => [row.exercise_id, { finishedAt: row.finished_at, score: row.score, of: row.max_score }]));
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Earned } from './attainment.rules.js';

const EARNED = `
  SELECT c.id AS completionId, c.employee_id AS employeeId, k.competence_id AS competenceId, k.level, c.completed_at AS completedAt
  FROM completion c
  JOIN contribution k ON k.course_version_id = c.version_id
  WHERE c.kind = 'course'`;

@Injectable()
export class AttainmentQueries {
  constructor(private readonly database: DataSource) {}

  /** What one completion is evidence for; nothing unless it is of a course that contributes. */
  async earnedBy(manager: EntityManager, completionId: string): Promise<Earned[]> {
    return manager.query(`${EARNED} AND c.id = ?`, [completionId]);
  }

  /** Everything ever earned, some employees at a time, each of them whole. */
  async *allEarned(employeesAtATime: number): AsyncGenerator<Earned[]> {
    for (let last = ''; ; ) {
      const employees = await this.employeesAfter(last, employeesAtATime);
      const next = employees.at(-1);
      if (!next) return;
      yield await this.database.query(`${EARNED} AND c.employee_id IN (?) ORDER BY c.employee_id, c.id`, [employees]);
      last = next;
    }
  }

  /** Ids of completions of a course's version, some at a time. */
  async *completionsOf(courseVersionId: string, atATime: number): AsyncGenerator<string[]> {
    for (let last = ''; ; ) {
      const rows: { id: string }[] = await this.database.query(
        `SELECT c.id FROM course_version v JOIN completion c ON c.subject_id = v.course_id AND c.version_id = v.id AND c.kind = 'course'
         WHERE v.id = ? AND c.id > ? ORDER BY c.id LIMIT ?`,
        [courseVersionId, last, atATime],
      );
      const next = rows.at(-1);
      if (!next) return;
      yield rows.map(({ id }) => id);
      last = next.id;
    }
  }

  private async employeesAfter(last: string, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query('SELECT DISTINCT employee_id AS id FROM completion WHERE employee_id > ? ORDER BY employee_id LIMIT ?', [last, limit]);
    return rows.map(({ id }) => id);
  }
}

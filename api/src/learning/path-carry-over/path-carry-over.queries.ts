import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { notLeft } from '../../people/index.js';
import { osloDay } from '../../platform/index.js';
import { type PathPerson } from './path-carry-over.rules.js';

export interface PathWalker extends PathPerson {
  /** When the last of the courses was completed, and by which statement; null when none is. */
  readonly completedAt: Date | null;
  readonly statementSeq: string | null;
}

type Row = Omit<PathWalker, 'courses' | 'hasEarlier'> & { readonly courses: string | null; readonly hasEarlier: number | string };

@Injectable()
export class PathCarryOverQueries {
  /** Everybody who works here and has completed one of a path's courses, or an earlier version of the path, and not this version. @param versionId null for one that is to be */
  async people(reader: Pick<EntityManager, 'query'>, pathId: string, versionId: string | null, courseIds: readonly string[]): Promise<PathWalker[]> {
    const courses = courseIds.length ? courseIds : [''];
    const rows: Row[] = await reader.query(
      `SELECT e.id AS employeeId, f.courses, f.completedAt, f.statementSeq, EXISTS (SELECT 1 FROM completion x WHERE x.employee_id = e.id AND x.kind = 'path' AND x.subject_id = ?) AS hasEarlier
       FROM employee e LEFT JOIN (
         SELECT employee_id, COUNT(*) AS courses, MAX(at) AS completedAt, MAX(seq) AS statementSeq FROM (
           SELECT employee_id, subject_id, MIN(completed_at) AS at, MIN(statement_seq) AS seq FROM completion WHERE kind = 'course' AND subject_id IN (?) GROUP BY employee_id, subject_id
         ) c GROUP BY employee_id
       ) f ON f.employee_id = e.id
       WHERE ${notLeft('e')} AND (f.employee_id IS NOT NULL OR EXISTS (SELECT 1 FROM completion x WHERE x.employee_id = e.id AND x.kind = 'path' AND x.subject_id = ?))
         AND NOT EXISTS (SELECT 1 FROM completion x WHERE x.employee_id = e.id AND x.kind = 'path' AND x.version_id = COALESCE(?, ''))
       ORDER BY e.id`,
      [pathId, courses, osloDay(new Date()), pathId, versionId],
    );
    return rows.map((row) => ({ ...row, courses: Number(row.courses ?? 0), hasEarlier: Number(row.hasEarlier) === 1 }));
  }
}

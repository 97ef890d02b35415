import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CourseQueries, type PathPeriod, PathPeriodQueries } from '../../catalogue/index.js';
import { fingerprintOf, inBatches, Transactions } from '../../platform/index.js';
import { StatementQueries } from '../../records/index.js';
import { attemptRow } from '../attempt/attempt.service.js';
import { completionId } from '../completion/completion.service.js';
import { type EnrolmentRef } from '../enrolment/enrolment.service.js';
import { ReplayQueries } from './replay.queries.js';
import { type CarriedPathVersion, replay, type ReplayedEnrolment } from './replay.rules.js';

const EMPLOYEES_AT_A_TIME = 200;

type Enrolled = EnrolmentRef & ReplayedEnrolment;

/**
 * Throws away attempts and completions and computes them again from the statements, some employees at a time, each time in one
 * transaction that holds their enrolments: what one of them answers meanwhile waits, and is then applied to what was rebuilt.
 */
@Injectable()
export class ReplayService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly statements: StatementQueries,
    private readonly queries: ReplayQueries,
    private readonly courses: CourseQueries,
    private readonly paths: PathPeriodQueries,
  ) {}

  /** Equal before and after when the rebuild is identical. */
  fingerprint(): Promise<string> {
    return fingerprintOf(this.database, [
      "SELECT CONCAT_WS('|', id, enrolment_id, exercise_id, number, started_at, finished_at, score, max_score, success) AS line FROM attempt ORDER BY id",
      "SELECT CONCAT_WS('|', id, employee_id, kind, subject_id, version_id, completed_at, statement_seq) AS line FROM completion ORDER BY id",
    ]);
  }

  /** @param tell called with how many of the employees are done */
  async rebuild(tell: (done: number, of: number) => void = () => undefined): Promise<void> {
    const paths = await this.paths.all();
    const employees: { employee_id: string }[] = await this.database.query('SELECT DISTINCT employee_id FROM enrolment ORDER BY employee_id');
    for (let start = 0; start < employees.length; start += EMPLOYEES_AT_A_TIME) {
      const some = employees.slice(start, start + EMPLOYEES_AT_A_TIME).map(({ employee_id }) => employee_id);
      await this.transactions.run((manager) => this.rebuildSome(manager, some, paths));
      tell(Math.min(start + EMPLOYEES_AT_A_TIME, employees.length), employees.length);
    }
    await this.database.query('DELETE FROM completion WHERE employee_id NOT IN (SELECT employee_id FROM enrolment)');
  }

  private async rebuildSome(manager: EntityManager, employeeIds: readonly string[], paths: readonly PathPeriod[]): Promise<void> {
    const enrolments = await this.holdEnrolments(manager, employeeIds);
    // Deleted before the statements are read: this waits for answers that are being stored, and they are then among those read.
    await manager.query('DELETE FROM attempt WHERE enrolment_id IN (?)', [[...enrolments.keys()]]);
    await manager.query('DELETE FROM completion WHERE employee_id IN (?)', [employeeIds]);
    const statements = await this.statements.ofRegistrations(manager, [...enrolments.keys()]);
    const carriedPaths: (CarriedPathVersion & { employeeId: string })[] = await this.queries.carriedPaths(manager, employeeIds);
    const attempts: unknown[][] = [];
    const completions: unknown[][] = [];
    for (const employeeId of employeeIds) {
      const own = statements.filter(({ registration }) => enrolments.get(registration)?.employeeId === employeeId);
      const replayed = replay(own, enrolmentsOf(enrolments, employeeId), paths, carriedPaths.filter((one) => one.employeeId === employeeId));
      attempts.push(...replayed.attempts.map(({ enrolmentId, exerciseId, attempt }) => attemptRow(enrolments.get(enrolmentId)!, exerciseId, attempt)));
      completions.push(
        ...replayed.completions.map(({ kind, subjectId, versionId, completedAt, statementSeq }) => [
          completionId(employeeId, kind, subjectId, versionId), employeeId, kind, subjectId, versionId, completedAt, statementSeq,
        ]),
      );
    }
    await inBatches(attempts, (rows) => manager.query('INSERT INTO attempt (id, enrolment_id, employee_id, exercise_id, number, started_at, finished_at, score, max_score, success) VALUES ?', [rows]));
    await inBatches(completions, (rows) =>
      manager.query(
        `INSERT INTO completion (id, employee_id, kind, subject_id, version_id, completed_at, statement_seq) VALUES ?
         ON DUPLICATE KEY UPDATE completed_at = LEAST(completed_at, VALUES(completed_at)), statement_seq = LEAST(statement_seq, VALUES(statement_seq))`,
        [rows],
      ),
    );
  }

  private async holdEnrolments(manager: EntityManager, employeeIds: readonly string[]): Promise<Map<string, Enrolled>> {
    const rows: (EnrolmentRef & { startedAt: Date })[] = await manager.query(
      'SELECT id, employee_id AS employeeId, course_id AS courseId, course_version_id AS versionId, started_at AS startedAt FROM enrolment WHERE employee_id IN (?) FOR UPDATE',
      [employeeIds],
    );
    const carried: (ReplayedEnrolment['carried'][number] & { enrolmentId: string })[] = rows.length
      ? await manager.query('SELECT enrolment_id AS enrolmentId, lesson_id AS lessonId, completed_at AS completedAt, statement_seq AS statementSeq FROM carried_lesson WHERE enrolment_id IN (?)', [rows.map(({ id }) => id)])
      : [];
    const enrolled = await Promise.all(rows.map(async (row) => ({ ...row, course: await this.courses.version(row.versionId, 'nb'), carried: carried.filter(({ enrolmentId }) => enrolmentId === row.id) })));
    return new Map(enrolled.map((enrolment) => [enrolment.id, enrolment]));
  }
}

const enrolmentsOf = (all: ReadonlyMap<string, Enrolled>, employeeId: string): Map<string, Enrolled> => new Map([...all].filter(([, enrolment]) => enrolment.employeeId === employeeId));

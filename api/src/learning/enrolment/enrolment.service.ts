import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CourseQueries, type PublishedCourse, WithdrawalQueries } from '../../catalogue/index.js';
import { staysFor } from '../withdrawal-reach/withdrawal-reach.rules.js';
import { courseUnknown, enrolmentUnknown } from './enrolment.errors.js';
import { enrolmentId } from './enrolment.rules.js';

export interface EnrolmentRef {
  readonly id: string;
  readonly employeeId: string;
  readonly courseId: string;
  readonly versionId: string;
}

/** One that an employee has, or would have. */
export interface StandingEnrolment extends EnrolmentRef {
  readonly isBegun: boolean;
}

const REMEMBERED = 20_000;

@Injectable()
export class EnrolmentService {
  private readonly known = new Map<string, EnrolmentRef>();

  constructor(
    private readonly database: DataSource,
    private readonly courses: CourseQueries,
    private readonly withdrawals: WithdrawalQueries,
  ) {}

  /** The enrolment an employee is in the middle of or has finished; or a new one, in the version that is published now. */
  async start(employeeId: string, slug: string, at: Date): Promise<EnrolmentRef> {
    return this.enter(await this.intended(employeeId, slug), at);
  }

  /** The enrolment that `start` would give. Nothing is begun yet: there may be nothing to open in it. @throws NotFound */
  async intended(employeeId: string, slug: string): Promise<StandingEnrolment> {
    const course = await this.courses.published(slug);
    return course ? this.standing(employeeId, course) : this.goOn(employeeId, slug);
  }

  /** Begins it, or keeps that its employee was there again. */
  async enter(enrolment: StandingEnrolment, at: Date): Promise<EnrolmentRef> {
    return enrolment.isBegun ? this.touch(enrolment, at) : this.begin(enrolment, at, at);
  }

  /** The enrolment an employee has; or the one they would have, which `begin` makes. */
  async standing(employeeId: string, course: PublishedCourse): Promise<StandingEnrolment> {
    return (await this.latest(employeeId, course.courseId)) ?? newIn(employeeId, course);
  }

  /** Begins it, unless it is begun. @param opened when its employee opened it; null when somebody else begins it for them */
  async begin(enrolment: EnrolmentRef, at: Date, opened: Date | null): Promise<EnrolmentRef> {
    const { id, employeeId, courseId, versionId } = enrolment;
    await this.database.query('INSERT IGNORE INTO enrolment (id, employee_id, course_id, course_version_id, started_at, touched_at) VALUES (?)', [[id, employeeId, courseId, versionId, at, opened]]);
    return enrolment;
  }

  /** In a course that is out of use, but not for this employee. */
  private async goOn(employeeId: string, slug: string): Promise<StandingEnrolment> {
    const course = (await this.withdrawals.courses()).find((one) => one.slug === slug);
    const begun = course && (await this.latest(employeeId, course.courseId));
    if (!course || !begun) throw courseUnknown();
    const [completed]: unknown[] = await this.database.query("SELECT 1 FROM completion WHERE employee_id = ? AND kind = 'course' AND subject_id = ? LIMIT 1", [employeeId, course.courseId]);
    if (!staysFor(course.leaves, { isBegun: true, isCompleted: completed !== undefined })) throw courseUnknown();
    return begun;
  }

  /** @throws NotFound when it is not the employee's own */
  async own(employeeId: string, enrolmentId: string): Promise<EnrolmentRef> {
    const enrolment = this.known.get(enrolmentId) ?? (await this.read(enrolmentId));
    if (enrolment?.employeeId !== employeeId) throw enrolmentUnknown();
    return enrolment;
  }

  private async latest(employeeId: string, courseId: string): Promise<StandingEnrolment | undefined> {
    const [row]: { id: string; course_version_id: string }[] = await this.database.query(
      'SELECT id, course_version_id FROM enrolment WHERE employee_id = ? AND course_id = ? ORDER BY started_at DESC LIMIT 1',
      [employeeId, courseId],
    );
    return row && { id: row.id, employeeId, courseId, versionId: row.course_version_id, isBegun: true };
  }

  private async touch(enrolment: EnrolmentRef, at: Date): Promise<EnrolmentRef> {
    await this.database.query('UPDATE enrolment SET touched_at = ? WHERE id = ? AND (touched_at IS NULL OR touched_at < ? - INTERVAL 1 MINUTE)', [at, enrolment.id, at]);
    return enrolment;
  }

  /** Whose an enrolment is, and in which version, never changes: it is remembered. */
  async read(id: string): Promise<EnrolmentRef | undefined> {
    const [row]: { employee_id: string; course_id: string; course_version_id: string }[] = await this.database.query(
      'SELECT employee_id, course_id, course_version_id FROM enrolment WHERE id = ?',
      [id],
    );
    if (!row) return undefined;
    if (this.known.size > REMEMBERED) this.known.clear();
    const enrolment = { id, employeeId: row.employee_id, courseId: row.course_id, versionId: row.course_version_id };
    this.known.set(id, enrolment);
    return enrolment;
  }
}

const newIn = (employeeId: string, { courseId, versionId }: PublishedCourse): StandingEnrolment => ({ id: enrolmentId(employeeId, versionId), employeeId, courseId, versionId, isBegun: false });

import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type CourseVersionView, PathQueries } from '../../catalogue/index.js';
import { unitsAbove } from '../../people/index.js';
import { FactLog, idOf, Live } from '../../platform/index.js';
import { type EnrolmentRef } from '../enrolment/enrolment.service.js';
import { type CompletionKind } from './completion.entity.js';
import { CourseCompleted, PathCompleted } from './completion.facts.js';
import { courseIsComplete, lessonIsComplete, pathIsComplete } from './completion.rules.js';

/** The statement by which a rule may have been met. */
interface WholeOccasion {
  readonly enrolment: EnrolmentRef;
  readonly course: CourseVersionView;
  readonly at: Date;
  readonly statementSeq: string;
}

export interface Occasion extends WholeOccasion {
  readonly lessonId: string;
  readonly isRead: boolean;
}

export interface Completed {
  readonly kind: CompletionKind;
  readonly id: string;
  readonly title: string;
}

const FACTS = { lesson: undefined, course: CourseCompleted, path: PathCompleted } satisfies Record<CompletionKind, unknown>;

export const completionId = (employeeId: string, kind: CompletionKind, subjectId: string, versionId: string): string =>
  idOf('completion', employeeId, kind, subjectId, versionId);

/** Sees whether an answer completes its lesson, then the course, then the paths the course is in. */
@Injectable()
export class CompletionService {
  constructor(
    private readonly paths: PathQueries,
    private readonly facts: FactLog,
    private readonly live: Live,
  ) {}

  async reassess(manager: EntityManager, occasion: Occasion): Promise<Completed[]> {
    const lesson = await this.reassessLesson(manager, occasion);
    if (!lesson) return [];
    await this.tell(manager, occasion.enrolment.employeeId);
    return [lesson, ...(await this.reassessWhole(manager, occasion))];
  }

  /** The course, and then the paths it is in. */
  async reassessWhole(manager: EntityManager, occasion: WholeOccasion): Promise<Completed[]> {
    const course = await this.reassessCourse(manager, occasion);
    return course ? [course, ...(await this.reassessPaths(manager, occasion))] : [];
  }

  private async reassessLesson(manager: EntityManager, occasion: Occasion): Promise<Completed | undefined> {
    const { enrolment, course, lessonId, isRead } = occasion;
    const lesson = course.lessons.find(({ id }) => id === lessonId);
    if (!lesson) return undefined;
    const finished: { exercise_id: string }[] = lesson.exercises.length
      ? await manager.query('SELECT DISTINCT exercise_id FROM attempt WHERE enrolment_id = ? AND finished_at IS NOT NULL', [enrolment.id])
      : [];
    if (!lessonIsComplete(lesson, new Set(finished.map((row) => row.exercise_id)), isRead)) return undefined;
    return this.complete(manager, occasion, 'lesson', lesson.id, course.versionId, lesson.title);
  }

  private async reassessCourse(manager: EntityManager, occasion: WholeOccasion): Promise<Completed | undefined> {
    const { enrolment, course } = occasion;
    const done = await completedSubjects(manager, enrolment.employeeId, 'lesson', course.versionId);
    if (!courseIsComplete(course.lessons, done)) return undefined;
    return this.complete(manager, occasion, 'course', course.courseId, course.versionId, course.title);
  }

  private async reassessPaths(manager: EntityManager, occasion: WholeOccasion): Promise<Completed[]> {
    const { enrolment, course } = occasion;
    const paths = await this.paths.containing(course.courseId, 'nb', manager);
    const done = paths.length ? await completedSubjects(manager, enrolment.employeeId, 'course') : new Set<string>();
    const completed: Completed[] = [];
    for (const path of paths.filter(({ courseIds }) => pathIsComplete(courseIds, done))) {
      const one = await this.complete(manager, occasion, 'path', path.id, path.versionId, path.title);
      if (one) completed.push(one);
    }
    return completed;
  }

  /** @returns undefined when it was complete before */
  private async complete(manager: EntityManager, occasion: WholeOccasion, kind: CompletionKind, subjectId: string, versionId: string, title: string): Promise<Completed | undefined> {
    const { employeeId } = occasion.enrolment;
    const id = completionId(employeeId, kind, subjectId, versionId);
    const result: { affectedRows: number } = await manager.query(
      'INSERT IGNORE INTO completion (id, employee_id, kind, subject_id, version_id, completed_at, statement_seq) VALUES (?)',
      [[id, employeeId, kind, subjectId, versionId, occasion.at, occasion.statementSeq]],
    );
    if (result.affectedRows === 0) return undefined;
    const fact = FACTS[kind];
    if (fact) await this.facts.append(manager, fact, { completionId: id, employeeId, subjectId, versionId });
    return { kind, id: subjectId, title };
  }

  /** The employee's other open pages, and those of everybody who leads the employee, near or far above. */
  private async tell(manager: EntityManager, employeeId: string): Promise<void> {
    this.live.tell(manager, `person:${employeeId}`, { topic: 'my-learning' });
    for (const unit of await unitsAbove(manager, employeeId)) this.live.tell(manager, `lead:${unit}`, { topic: 'team' });
  }
}

/** Ids of what an employee has completed of a kind; of one version, or of any. */
export async function completedSubjects(manager: Pick<EntityManager, 'query'>, employeeId: string, kind: CompletionKind, versionId?: string): Promise<Set<string>> {
  const rows: { subject_id: string }[] = await manager.query(
    `SELECT DISTINCT subject_id FROM completion WHERE employee_id = ? AND kind = ?${versionId ? ' AND version_id = ?' : ''}`,
    versionId ? [employeeId, kind, versionId] : [employeeId, kind],
  );
  return new Set(rows.map((row) => row.subject_id));
}

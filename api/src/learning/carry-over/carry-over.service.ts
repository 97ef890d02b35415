import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CourseQueries, CourseSourceQueries, type CourseVersionView, type Files } from '../../catalogue/index.js';
import { inBatches, Live, Transactions } from '../../platform/index.js';
import { completionId, CompletionService } from '../completion/completion.service.js';
import { enrolmentId as idOfEnrolment } from '../enrolment/enrolment.rules.js';
import { CarryOverQueries, type CompletedLesson } from './carry-over.queries.js';
import { askedBy, type EarlierEnrolment, latestOf } from './carry-over.rules.js';

const AT_A_TIME = 500;

interface Group {
  readonly versionId: string;
  readonly people: readonly EarlierEnrolment[];
  /** Lessons that count in the new version because they have not changed. */
  readonly same: ReadonlySet<string>;
}

/** What becomes of those who have begun or completed an earlier version when a course is published anew. What they have completed they keep, whatever is asked. */
@Injectable()
export class CarryOverService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly queries: CarryOverQueries,
    private readonly courses: CourseQueries,
    private readonly sources: CourseSourceQueries,
    private readonly completions: CompletionService,
    private readonly live: Live,
  ) {}

  /** Whom each choice would touch, if a course were published with these files. */
  async foreseen(courseId: string, courseSlug: string, files: Files): Promise<Record<'keep' | 'difference' | 'all', EarlierEnrolment[]>> {
    const earlier = await this.queries.earlier(this.database, courseId, null);
    const differing = await this.sources.differing(courseSlug, earlier.map(({ versionId }) => versionId), files);
    return { keep: askedBy('keep', earlier, differing), difference: askedBy('difference', earlier, differing), all: askedBy('all', earlier, differing) };
  }

  /** After a publication: enrols those it asks something of in the new version. Twice changes nothing. @param before is told whom, before anything is done */
  async carry(courseVersionId: string, before: (asked: readonly EarlierEnrolment[], files: Files) => Promise<void>): Promise<void> {
    const asks = await this.sources.asks(courseVersionId);
    if (asks === 'keep') return;
    const course = await this.courses.version(courseVersionId, 'nb');
    const earlier = await this.queries.earlier(this.database, course.courseId, courseVersionId);
    const files = await this.sources.ofVersion(courseVersionId);
    const differing = await this.sources.differing(course.slug, earlier.map(({ versionId }) => versionId), files);
    const asked = askedBy(asks, earlier, differing);
    await before(asked, files);
    for (const versionId of new Set(asked.map((one) => one.versionId))) {
      const people = asked.filter((one) => one.versionId === versionId);
      const same = new Set(asks === 'difference' ? course.lessons.map(({ id }) => id).filter((id) => !differing.get(versionId)?.has(id)) : []);
      await inParts(people, (some) => this.transactions.run((manager) => this.enrol(manager, course, { versionId, people: some, same })));
    }
  }

  private async enrol(manager: EntityManager, course: CourseVersionView, { versionId, people, same }: Group): Promise<void> {
    const at = new Date();
    const enrolmentOf = (employeeId: string) => idOfEnrolment(employeeId, course.versionId);
    const enrolments = people.map(({ employeeId, isOpened }) => [enrolmentOf(employeeId), employeeId, course.courseId, course.versionId, at, isOpened ? at : null]);
    await manager.query('INSERT IGNORE INTO enrolment (id, employee_id, course_id, course_version_id, started_at, touched_at) VALUES ?', [enrolments]);
    const done = (await this.queries.lessonsDone(manager, versionId, people.map(({ employeeId }) => employeeId))).filter(({ lessonId }) => same.has(lessonId));
    await inBatches(done, (some) =>
      manager.query('INSERT IGNORE INTO carried_lesson (enrolment_id, lesson_id, completed_at, statement_seq) VALUES ?', [some.map((one) => [enrolmentOf(one.employeeId), one.lessonId, one.completedAt, one.statementSeq])]),
    );
    await inBatches(done, (some) =>
      manager.query('INSERT IGNORE INTO completion (id, employee_id, kind, subject_id, version_id, completed_at, statement_seq) VALUES ?', [
        some.map((one) => [completionId(one.employeeId, 'lesson', one.lessonId, course.versionId), one.employeeId, 'lesson', one.lessonId, course.versionId, one.completedAt, one.statementSeq]),
      ]),
    );
    for (const { employeeId } of people) await this.reassess(manager, course, enrolmentOf(employeeId), done.filter((one) => one.employeeId === employeeId));
    for (const { employeeId } of people) this.live.tell(manager, `person:${employeeId}`, { topic: 'my-learning' });
  }

  /** Nothing may be left to do: the lesson that was missing is gone in the new version. */
  private async reassess(manager: EntityManager, course: CourseVersionView, enrolmentId: string, done: readonly CompletedLesson[]): Promise<void> {
    const last = latestOf(done);
    if (!last || done.length < course.lessons.length) return;
    const enrolment = { id: enrolmentId, employeeId: last.employeeId, courseId: course.courseId, versionId: course.versionId };
    await this.completions.reassessWhole(manager, { enrolment, course, at: last.completedAt, statementSeq: last.statementSeq });
  }
}

async function inParts<Item>(items: readonly Item[], run: (some: readonly Item[]) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_A_TIME) await run(items.slice(start, start + AT_A_TIME));
}

import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { CourseQueries, type CourseVersionView } from '../../catalogue/index.js';
import { Config, idOf, Transactions } from '../../platform/index.js';
import { type Viewer } from '../../people/index.js';
import { foreignObject, type PlayerStatement, StatementService } from '../../records/index.js';
import { type Completed, CompletionService } from '../completion/completion.service.js';
import { LESSON_VERB, lessonIri } from '../completion/completion.rules.js';
import { exerciseUnknown, lessonUnknown, tellsItself } from '../enrolment/enrolment.errors.js';
import { type EnrolmentRef, EnrolmentService } from '../enrolment/enrolment.service.js';
import { AttemptQueries } from './attempt.queries.js';
import { type RecordedDto } from './attempt.dto.js';
import { EMPLOYEES_WORD } from './content-type.rules.js';
import { type AttemptState, effectOf, exerciseIri, isAbout, nextAttempt } from './attempt.rules.js';

/** The straight line's first half: a statement is stored, the attempt and what it completes follow in the same transaction. */
@Injectable()
export class AttemptService {
  constructor(
    private readonly enrolments: EnrolmentService,
    private readonly courses: CourseQueries,
    private readonly statements: StatementService,
    private readonly completions: CompletionService,
    private readonly queries: AttemptQueries,
    private readonly transactions: Transactions,
    private readonly config: Config,
  ) {}

  /** Records what the player said about an exercise. The same statement again changes nothing. */
  async record(viewer: Viewer, enrolmentId: string, exerciseId: string, statement: PlayerStatement, received: string): Promise<RecordedDto> {
    const enrolment = await this.enrolments.own(viewer.employeeId, enrolmentId);
    const course = await this.courses.version(enrolment.versionId, viewer.language);
    const place = placeOf(course, exerciseId);
    if (place.library === 'cmi5') throw tellsItself();
    const iri = exerciseIri(this.config.url, exerciseId);
    if (!isAbout(statement.object.id, iri)) throw foreignObject();
    const at = new Date();
    const prepared = await this.statements.prepare({ received, statement, employeeId: viewer.employeeId, registration: enrolment.id, at });
    const { stored, completed } = await this.transactions.run(async (manager) => {
      const stored = await this.statements.store(manager, prepared);
      if (!stored.isNew) return { stored, completed: [] };
      const finished = await this.apply(manager, enrolment, exerciseId, statement, effectOf(statement, iri, place.library), at);
      if (!finished) return { stored, completed: [] };
      return { stored, completed: await this.completions.reassess(manager, { enrolment, course, lessonId: place.lessonId, isRead: false, at, statementSeq: stored.seq }) };
    });
    return this.answer(enrolment, course, place.lessonId, stored, completed);
  }

  /** Several that the server has made of one thing told; also none, and then it is only said how far the employee is. @param tellingId what told them */
  async recordAll(viewer: Viewer, enrolmentId: string, exerciseId: string, tellingId: string, statements: readonly PlayerStatement[]): Promise<RecordedDto> {
    let recorded: RecordedDto | undefined;
    for (const statement of statements) {
      const one = await this.record(viewer, enrolmentId, exerciseId, statement, JSON.stringify(statement));
      recorded = { ...one, stored: one.stored || recorded?.stored === true, completed: [...(recorded?.completed ?? []), ...one.completed] };
    }
    if (recorded) return { ...recorded, statementId: tellingId };
    const enrolment = await this.enrolments.own(viewer.employeeId, enrolmentId);
    const course = await this.courses.version(enrolment.versionId, viewer.language);
    return this.answer(enrolment, course, placeOf(course, exerciseId).lessonId, { id: tellingId, isNew: false }, []);
  }

  /** The employee's word that an exercise is gone through: a statement like any other, made by the server, without points. */
  complete(viewer: Viewer, enrolmentId: string, exerciseId: string, statementId: string): Promise<RecordedDto> {
    const statement = { id: statementId, verb: { id: EMPLOYEES_WORD }, object: { id: exerciseIri(this.config.url, exerciseId) }, result: { completion: true } };
    return this.record(viewer, enrolmentId, exerciseId, statement, JSON.stringify(statement));
  }

  /** The employee says that a text is read, or a practice task done: a statement like any other, made by the server. */
  async read(viewer: Viewer, enrolmentId: string, lessonId: string, statementId: string): Promise<RecordedDto> {
    const enrolment = await this.enrolments.own(viewer.employeeId, enrolmentId);
    const course = await this.courses.version(enrolment.versionId, viewer.language);
    if (!course.lessons.some(({ id }) => id === lessonId)) throw lessonUnknown();
    const statement = { id: statementId, verb: { id: LESSON_VERB }, object: { id: lessonIri(this.config.url, lessonId) }, result: { completion: true } };
    const at = new Date();
    const prepared = await this.statements.prepare({ received: JSON.stringify(statement), statement, employeeId: viewer.employeeId, registration: enrolment.id, at });
    const { stored, completed } = await this.transactions.run(async (manager) => {
      const stored = await this.statements.store(manager, prepared);
      if (!stored.isNew) return { stored, completed: [] };
      return { stored, completed: await this.completions.reassess(manager, { enrolment, course, lessonId, isRead: true, at, statementSeq: stored.seq }) };
    });
    return this.answer(enrolment, course, lessonId, stored, completed);
  }

  /** @returns whether the statement finished the exercise */
  private async apply(manager: EntityManager, enrolment: EnrolmentRef, exerciseId: string, statement: PlayerStatement, effect: ReturnType<typeof effectOf>, at: Date): Promise<boolean> {
    const latest = await this.queries.latest(manager, enrolment.id, exerciseId);
    const next = nextAttempt(latest, effect, statement, at);
    if (!next) return false;
    await this.keep(manager, enrolment, exerciseId, next);
    return next.finishedAt !== null;
  }

  async keep(manager: EntityManager, enrolment: EnrolmentRef, exerciseId: string, attempt: AttemptState): Promise<void> {
    await manager.query(
      `INSERT INTO attempt (id, enrolment_id, employee_id, exercise_id, number, started_at, finished_at, score, max_score, success) VALUES (?)
       ON DUPLICATE KEY UPDATE finished_at = VALUES(finished_at), score = VALUES(score), max_score = VALUES(max_score), success = VALUES(success)`,
      [attemptRow(enrolment, exerciseId, attempt)],
    );
  }

  private async answer(enrolment: EnrolmentRef, course: CourseVersionView, lessonId: string, stored: { id: string; isNew: boolean }, completed: Completed[]): Promise<RecordedDto> {
    const done = await this.queries.completed(enrolment.employeeId, course);
    return {
      statementId: stored.id,
      stored: stored.isNew,
      lesson: { id: lessonId, completedAt: done.lessons.get(lessonId)?.toISOString() ?? null },
      course: { progress: { done: done.lessons.size, of: course.lessons.length }, completedAt: done.course?.toISOString() ?? null },
      completed: completed.map(({ kind, id, title }) => ({ kind, id, title })),
    };
  }
}

export const attemptRow = (enrolment: EnrolmentRef, exerciseId: string, attempt: AttemptState): unknown[] => [
  idOf('attempt', enrolment.id, exerciseId, attempt.number),
  enrolment.id,
  enrolment.employeeId,
  exerciseId,
  attempt.number,
  attempt.startedAt,
  attempt.finishedAt,
  attempt.score,
  attempt.maxScore,
  attempt.success,
];

function placeOf(course: CourseVersionView, exerciseId: string): { lessonId: string; library: string } {
  for (const lesson of course.lessons) {
    const exercise = lesson.exercises.find(({ id }) => id === exerciseId);
    if (exercise) return { lessonId: lesson.id, library: exercise.library };
  }
  throw exerciseUnknown();
}

import { type CourseVersionView, type PathPeriod } from '../../catalogue/index.js';
import { type ReplayedStatement } from '../../records/index.js';
import { type AttemptState, type AttemptStatement, effectOf, nextAttempt } from '../attempt/attempt.rules.js';
import { type Cmi5Statement } from '../cmi5/cmi5-terms.rules.js';
import { type MoveOn, moveOnIn, progressAfter, unitAttempt } from '../cmi5/move-on.rules.js';
import { NO_PROGRESS, type UnitProgress } from '../cmi5/session.rules.js';
import { courseIsComplete, lessonIsComplete, pathIsComplete } from '../completion/completion.rules.js';
import { latestOf } from '../carry-over/carry-over.rules.js';
import { type CompletionKind } from '../completion/completion.entity.js';

export interface ReplayedEnrolment {
  readonly id: string;
  readonly course: CourseVersionView;
  readonly startedAt: Date;
  /** Lessons that counted from the start, because they were completed in an earlier version. */
  readonly carried: readonly { readonly lessonId: string; readonly completedAt: Date; readonly statementSeq: string }[];
}

export interface ReplayedCompletion {
  readonly kind: CompletionKind;
  readonly subjectId: string;
  readonly versionId: string;
  readonly completedAt: Date;
  readonly statementSeq: string;
}

export interface Replayed {
  readonly attempts: { readonly enrolmentId: string; readonly exerciseId: string; readonly attempt: AttemptState }[];
  readonly completions: ReplayedCompletion[];
}

/** A path's version that counted as completed when it came (`PathCarryOverService`). */
export interface CarriedPathVersion {
  readonly pathId: string;
  readonly versionId: string;
  readonly completedAt: Date;
  readonly statementSeq: string;
}

/** The statement something rests on. */
type Cause = Pick<ReplayedStatement, 'at' | 'seq'>;

const ACTIVITY = /\/xapi\/activities\/(exercise|lesson)\/([0-9a-f-]{36})$/;

/**
 * What one employee's statements, in the order they were stored, lead to: the same as when they arrived one by one
 * (`AttemptService` and `CompletionService`), by the same rules.
 */
export function replay(statements: readonly ReplayedStatement[], enrolments: ReadonlyMap<string, ReplayedEnrolment>, paths: readonly PathPeriod[], carriedPaths: readonly CarriedPathVersion[] = []): Replayed {
  const employee = new ReplayedEmployee(paths);
  for (const path of carriedPaths) employee.carryPath(path);
  const carried = [...enrolments.values()].filter((enrolment) => enrolment.carried.length).sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  const carryUntil = (at?: Date): void => {
    while (carried[0] && (!at || carried[0].startedAt <= at)) employee.carry(carried.shift() as ReplayedEnrolment);
  };
  for (const statement of statements) {
    carryUntil(statement.at);
    const enrolment = enrolments.get(statement.registration);
    if (enrolment) employee.take(enrolment, statement);
  }
  carryUntil();
  return { attempts: employee.attempts(), completions: [...employee.completions.values()] };
}

class ReplayedEmployee {
  readonly completions = new Map<string, ReplayedCompletion>();
  private readonly tries = new Map<string, { enrolmentId: string; exerciseId: string; all: AttemptState[] }>();
  private readonly units = new Map<string, { moveOn: MoveOn; progress: UnitProgress }>();
  private readonly finished = new Map<string, Set<string>>();
  private readonly lessons = new Map<string, Set<string>>();
  private readonly courses = new Set<string>();

  constructor(private readonly paths: readonly PathPeriod[]) {}

  attempts(): Replayed['attempts'] {
    return [...this.tries.values()].flatMap(({ enrolmentId, exerciseId, all }) => all.map((attempt) => ({ enrolmentId, exerciseId, attempt })));
  }

  carryPath({ pathId, versionId, completedAt: at, statementSeq: seq }: CarriedPathVersion): void {
    this.complete('path', pathId, versionId, { at, seq });
  }

  carry({ course, carried, startedAt }: ReplayedEnrolment): void {
    const done = this.setOf(this.lessons, course.versionId);
    for (const { lessonId, completedAt: at, statementSeq: seq } of carried) if (this.complete('lesson', lessonId, course.versionId, { at, seq })) done.add(lessonId);
    const last = latestOf(carried);
    if (last) this.reassessWhole(course, { at: last.completedAt, seq: last.statementSeq }, startedAt);
  }

  take(enrolment: ReplayedEnrolment, stored: ReplayedStatement): void {
    const statement = stored.statement as unknown as AttemptStatement;
    const [whole, kind, id] = ACTIVITY.exec(statement.object.id.split('?')[0] ?? '') ?? [];
    if (!whole || !id) return;
    if (kind === 'lesson') this.reassess(enrolment, id, true, stored);
    else this.try(enrolment, id, statement, stored);
  }

  private try(enrolment: ReplayedEnrolment, exerciseId: string, statement: AttemptStatement, stored: ReplayedStatement): void {
    const lesson = enrolment.course.lessons.find(({ exercises }) => exercises.some(({ id }) => id === exerciseId));
    const exercise = lesson?.exercises.find(({ id }) => id === exerciseId);
    if (!lesson || !exercise) return;
    const key = `${enrolment.id}/${exerciseId}`;
    const tries = this.tries.get(key) ?? { enrolmentId: enrolment.id, exerciseId, all: [] };
    const iri = statement.object.id.split('?')[0]!;
    const before = tries.all.at(-1);
    const next = exercise.library === 'cmi5' ? this.tryUnit(key, before, statement, stored.at) : nextAttempt(before, effectOf(statement, iri, exercise.library), statement, stored.at);
    if (!next) return;
    tries.all[next.number - 1] = next;
    this.tries.set(key, tries);
    if (!next.finishedAt || (exercise.library === 'cmi5' && before?.finishedAt)) return;
    this.setOf(this.finished, enrolment.id).add(exerciseId);
    this.reassess(enrolment, lesson.id, false, stored);
  }

  /** A unit of a cmi5 package: what is asked of it is what its launch said. */
  private tryUnit(key: string, before: AttemptState | undefined, statement: Cmi5Statement, at: Date): AttemptState | undefined {
    const known = this.units.get(key) ?? { moveOn: 'NotApplicable' as const, progress: NO_PROGRESS };
    const unit = { moveOn: moveOnIn(statement) ?? known.moveOn, progress: progressAfter(known.progress, statement) };
    this.units.set(key, unit);
    return unitAttempt(before, statement, unit.moveOn, unit.progress, at);
  }

  private reassess(enrolment: ReplayedEnrolment, lessonId: string, isRead: boolean, by: ReplayedStatement): void {
    const { course } = enrolment;
    const lesson = course.lessons.find(({ id }) => id === lessonId);
    if (!lesson || !lessonIsComplete(lesson, this.setOf(this.finished, enrolment.id), isRead)) return;
    if (!this.complete('lesson', lessonId, course.versionId, by)) return;
    this.setOf(this.lessons, course.versionId).add(lessonId);
    this.reassessWhole(course, by, by.at);
  }

  /** @param moment when it was seen, which says what the paths were then */
  private reassessWhole(course: CourseVersionView, by: Cause, moment: Date): void {
    const done = this.setOf(this.lessons, course.versionId);
    if (!courseIsComplete(course.lessons, done) || !this.complete('course', course.courseId, course.versionId, by)) return;
    this.courses.add(course.courseId);
    const stood = ({ from, until }: PathPeriod) => from <= moment.getTime() && moment.getTime() < until;
    for (const path of this.paths.filter((one) => stood(one) && one.courseIds.includes(course.courseId) && pathIsComplete(one.courseIds, this.courses))) this.complete('path', path.id, path.versionId, by);
  }

  private complete(kind: CompletionKind, subjectId: string, versionId: string, by: Cause): boolean {
    const key = `${kind}/${subjectId}/${versionId}`;
    if (this.completions.has(key)) return false;
    this.completions.set(key, { kind, subjectId, versionId, completedAt: by.at, statementSeq: by.seq });
    return true;
  }

  private setOf(map: Map<string, Set<string>>, key: string): Set<string> {
    const set = map.get(key) ?? new Set<string>();
    map.set(key, set);
    return set;
  }
}

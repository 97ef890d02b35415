import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type CourseVersionView } from '../../catalogue/index.js';
import { Live } from '../../platform/index.js';
import { AttemptQueries } from '../attempt/attempt.queries.js';
import { AttemptService } from '../attempt/attempt.service.js';
import { CompletionService } from '../completion/completion.service.js';
import { exerciseUnknown } from '../enrolment/enrolment.errors.js';
import { type EnrolmentRef } from '../enrolment/enrolment.service.js';
import { type Cmi5Statement } from './cmi5-terms.rules.js';
import { type MoveOn, unitAttempt } from './move-on.rules.js';
import { type UnitProgress } from './session.rules.js';

/** Where a unit stands in what an employee takes. */
export interface UnitPlace {
  readonly enrolment: EnrolmentRef;
  readonly course: CourseVersionView;
  readonly exerciseId: string;
}

/** The straight line for a unit: a stored statement's attempt, and what that completes, in the statement's own transaction. */
@Injectable()
export class UnitEffectService {
  constructor(
    private readonly queries: AttemptQueries,
    private readonly attempts: AttemptService,
    private readonly completions: CompletionService,
    private readonly live: Live,
  ) {}

  /** @param progress after the statement */
  async apply(manager: EntityManager, { enrolment, course, exerciseId }: UnitPlace, statement: Cmi5Statement, { moveOn, progress, at, seq }: { moveOn: MoveOn; progress: UnitProgress; at: Date; seq: string }): Promise<void> {
    const latest = await this.queries.latest(manager, enrolment.id, exerciseId);
    const next = unitAttempt(latest, statement, moveOn, progress, at);
    if (!next) return;
    await this.attempts.keep(manager, enrolment, exerciseId, next);
    this.live.tell(manager, `person:${enrolment.employeeId}`, { topic: 'my-learning' });
    if (!next.finishedAt || latest?.finishedAt) return;
    const lessonId = lessonOf(course, exerciseId);
    await this.completions.reassess(manager, { enrolment, course, lessonId, isRead: false, at, statementSeq: seq });
  }
}

function lessonOf(course: CourseVersionView, exerciseId: string): string {
  const lesson = course.lessons.find(({ exercises }) => exercises.some(({ id }) => id === exerciseId));
  if (!lesson) throw exerciseUnknown();
  return lesson.id;
}

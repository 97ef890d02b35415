import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CourseQueries, type CourseVersionView } from '../../catalogue/index.js';
import { addDays, Config, idOf, inBatches, osloDay, Transactions } from '../../platform/index.js';
import { type IncomingStatement, StatementService } from '../../records/index.js';
import { exerciseIri } from '../attempt/attempt.rules.js';
import { lessonIri } from '../completion/completion.rules.js';
import { enrolmentId as idOfEnrolment } from '../enrolment/enrolment.rules.js';
import { DemoHistoryQueries } from './demo-history.queries.js';
import { chance, type Step, stepsOf, workingMoment } from './demo-history.rules.js';

const SEED = 2026;
const DAYS = 84;

const ASKED = [
  { unit: 'Hjemmetjenesten Nord', course: 'hva-er-innovasjon-i-lier', dueInDays: 18, reason: 'Vi bruker dette på planleggingsdagen. Ta det gjerne i en rolig stund på vakt.' },
  { unit: 'Team Solbakken', course: 'problemet-forst', dueInDays: -5, reason: 'Vi skal se på medisinrunden sammen, og da er det lurt å kunne metoden.' },
];

/** What an invented municipality has done the last twelve weeks, so that nobody starts with an empty board. */
interface Habit {
  readonly course: CourseVersionView;
  /** Share of employees who have begun. */
  readonly begun: number;
  /** Share of these who have completed. */
  readonly completed: number;
}

interface History {
  readonly enrolments: unknown[][];
  readonly statements: IncomingStatement[];
}

/**
 * Writes enrolments and statements as if they had come in over time; everything else is rebuilt from them.
 * Only in a demo, and only where no employee has begun anything.
 */
@Injectable()
export class DemoHistoryService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly courses: CourseQueries,
    private readonly statements: StatementService,
    private readonly queries: DemoHistoryQueries,
    private readonly config: Config,
  ) {}

  /** @returns how many statements were written; 0 when there was a history already */
  async write(now: Date): Promise<number> {
    const [begun]: unknown[] = await this.database.query('SELECT 1 FROM enrolment LIMIT 1');
    if (begun || this.config.production || !this.config.demo) return 0;
    const history = await this.invent(now);
    await inBatches(history.enrolments, (rows) => this.database.query('INSERT INTO enrolment (id, employee_id, course_id, course_version_id, started_at, touched_at) VALUES ?', [rows]));
    let last = 0;
    await inBatches(history.statements, async (statements) => (last = await this.store(statements, last)));
    await this.ask(now);
    return history.statements.length;
  }

  /** What the demo's leader has asked for: something to do for the demo's employee, something overdue for somebody else. */
  private async ask(now: Date): Promise<void> {
    const leader = await this.queries.leader();
    const published = await this.courses.allPublished();
    for (const { unit, course, dueInDays, reason } of ASKED) {
      const target = await this.queries.unit(unit);
      const subject = published.find(({ slug }) => slug === course);
      if (!leader || !target || !subject) continue;
      await this.database.query(
        "INSERT IGNORE INTO assignment (id, subject_kind, subject_id, target_kind, target_id, due_on, reason, assigned_by, assigned_at) VALUES (?, 'course', ?, 'org-unit', ?, ?, ?, ?, ?)",
        [idOf('demo', 'assignment', unit, course), subject.courseId, target, addDays(osloDay(now), dueInDays), reason, leader, new Date(now.getTime() - 14 * 86_400_000)],
      );
    }
  }

  private store(incoming: readonly IncomingStatement[], after: number): Promise<number> {
    return this.transactions.run((manager: EntityManager) => this.statements.storeHistory(manager, incoming, after));
  }

  private async invent(now: Date): Promise<History> {
    const random = chance(SEED);
    const habits = await this.habits();
    const employees = await this.queries.others();
    const history: History = { enrolments: [], statements: [] };
    for (const id of employees) for (const habit of habits) if (random() < habit.begun) this.inventCourse(history, id, habit, now, random);
    history.statements.sort((a, b) => a.at.getTime() - b.at.getTime());
    return history;
  }

  private inventCourse(history: History, employeeId: string, { course, completed }: Habit, now: Date, random: () => number): void {
    const lessons = random() < completed ? course.lessons.length : 1 + Math.floor(random() * (course.lessons.length - 1));
    const begun = workingMoment(now, DAYS, random);
    const steps = stepsOf(course, begun, lessons, random).filter(({ at }) => at < now);
    const last = steps.at(-1);
    if (!last) return;
    const enrolmentId = idOfEnrolment(employeeId, course.versionId);
    history.enrolments.push([enrolmentId, employeeId, course.courseId, course.versionId, begun, last.at]);
    history.statements.push(...steps.map((step) => this.statementOf(employeeId, enrolmentId, step)));
  }

  private statementOf(employeeId: string, enrolmentId: string, step: Step): IncomingStatement {
    const object = step.kind === 'lesson' ? lessonIri(this.config.url, step.id) : exerciseIri(this.config.url, step.id);
    const result = step.kind === 'lesson' ? { completion: true } : { completion: true, success: step.scaled === 1, score: { scaled: step.scaled, raw: step.scaled * 2, min: 0, max: 2 } };
    const statement = { id: idOf('demo', enrolmentId, step.id), verb: { id: step.verb }, object: { id: object }, result };
    return { received: JSON.stringify(statement), statement, employeeId, registration: enrolmentId, at: step.at };
  }

  /** The first course is known to most; the others are beginning to spread. */
  private async habits(): Promise<Habit[]> {
    const published = await this.courses.allPublished();
    const courses = await Promise.all(published.map(({ versionId }) => this.courses.version(versionId, 'nb')));
    return courses.map((course, index) => (index === 0 ? { course, begun: 0.62, completed: 0.88 } : { course, begun: 0.08, completed: 0.6 }));
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface EnrolmentState {
  readonly id: string;
  readonly courseId: string;
  readonly versionId: string;
  readonly startedAt: Date;
  /** False when it was begun for them, and they have not been there. */
  readonly isOpened: boolean;
}

type EnrolmentRow = Omit<EnrolmentState, 'isOpened'> & { readonly isOpened: number | string };

/** Everything one employee has begun and completed; a few rows for each course taken. */
export interface LearningState {
  /** The newest enrolment in each course: the one opened last first, those never opened last. */
  readonly enrolments: Map<string, EnrolmentState>;
  /** When each lesson was completed, by the version it was completed in. */
  readonly lessons: Map<string, Map<string, Date>>;
  /** Versions of courses that are completed. */
  readonly versions: Set<string>;
  /** When each course was completed the first time, in any version. */
  readonly courses: Map<string, Date>;
  readonly paths: Map<string, Date>;
  /** Versions of paths that are completed. */
  readonly pathVersions: Set<string>;
}

@Injectable()
export class MyLearningQueries {
  constructor(private readonly database: DataSource) {}

  async stateOf(employeeId: string): Promise<LearningState> {
    const [enrolments, completions]: [EnrolmentRow[], { kind: string; subject_id: string; version_id: string; completed_at: Date }[]] = await Promise.all([
      this.database.query(
        'SELECT id, course_id AS courseId, course_version_id AS versionId, started_at AS startedAt, touched_at IS NOT NULL AS isOpened FROM enrolment WHERE employee_id = ? ORDER BY touched_at DESC, started_at DESC',
        [employeeId],
      ),
      this.database.query('SELECT kind, subject_id, version_id, completed_at FROM completion WHERE employee_id = ? ORDER BY completed_at DESC', [employeeId]),
    ]);
    const state: LearningState = { enrolments: new Map(), lessons: new Map(), versions: new Set(), courses: new Map(), paths: new Map(), pathVersions: new Set() };
    for (const enrolment of enrolments) if (!state.enrolments.has(enrolment.courseId)) state.enrolments.set(enrolment.courseId, { ...enrolment, isOpened: Number(enrolment.isOpened) === 1 });
    for (const row of completions) {
      if (row.kind === 'lesson') state.lessons.set(row.version_id, (state.lessons.get(row.version_id) ?? new Map()).set(row.subject_id, row.completed_at));
      else {
        (row.kind === 'course' ? state.versions : state.pathVersions).add(row.version_id);
        state[row.kind === 'course' ? 'courses' : 'paths'].set(row.subject_id, row.completed_at);
      }
    }
    return state;
  }
}

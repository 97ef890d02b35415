import { type Day } from '../../platform/index.js';
import { isOverdue } from '../my-learning/my-learning.rules.js';
import { type TeamDto } from './team.dto.js';

/** How far one person has come in one course begun. */
export interface PersonProgress {
  readonly employeeId: string;
  readonly courseId: string;
  readonly lessons: number;
  readonly of: number;
  readonly completed: boolean;
}

type Assigned = TeamDto['people'][number]['assigned'][number];

/** The state of one thing asked of one person: progress in lessons of a course, in courses of a path. */
export function askedStateOf(
  asked: { readonly done: boolean; readonly dueOn: Day | null; readonly subjectKind: 'path' | 'course' },
  subject: { readonly courseIds: readonly string[] },
  own: readonly PersonProgress[],
  today: Day,
): Pick<Assigned, 'state' | 'progress'> {
  const begun = own.filter(({ courseId }) => subject.courseIds.includes(courseId));
  const progress = asked.subjectKind === 'path' ? { done: begun.filter(({ completed }) => completed).length, of: subject.courseIds.length } : { done: begun[0]?.lessons ?? 0, of: begun[0]?.of ?? 0 };
  if (asked.done) return { state: 'completed', progress };
  if (isOverdue(asked.dueOn, today)) return { state: 'overdue', progress };
  return { state: begun.length ? 'under-way' : 'not-started', progress };
}

import { type CourseVersionView, type LessonView, type PublishedPath } from '../../catalogue/index.js';
import { type Day } from '../../platform/index.js';
import { type AssignmentRow } from '../assignment/assignment.queries.js';
import { type AskedDto, type CourseCard, type MyLearningDto, type PathCard, type TodoDto } from './my-learning.dto.js';
import { type LearningState } from './my-learning.queries.js';

/** A course as one employee sees it: the version begun, or the one published now. @param isEnded out of use: nothing more is asked for */
export function cardOf(course: CourseVersionView, state: LearningState, isEnded = false): CourseCard {
  const { courseId: id, slug, key, title, summary, language, minutes, cover, lessons } = course;
  const done = lessons.filter((lesson) => isDone(state, course, lesson)).length;
  return {
    id,
    slug,
    key,
    title,
    summary,
    language,
    minutes,
    cover,
    progress: { done, of: lessons.length },
    startedAt: state.enrolments.get(id)?.startedAt.toISOString() ?? null,
    completedAt: state.courses.get(id)?.toISOString() ?? null,
    isRenewed: !isEnded && isRenewed(state, id),
  };
}

/** Completed before, and asked for again in a new version. */
const isRenewed = ({ enrolments, versions, courses }: LearningState, courseId: string): boolean => {
  const enrolment = enrolments.get(courseId);
  return enrolment !== undefined && courses.has(courseId) && !versions.has(enrolment.versionId);
};

/** Something is left to do in it. */
export const isOpen = ({ completedAt, isRenewed }: CourseCard): boolean => !completedAt || isRenewed;

export const isDone = (state: LearningState, course: CourseVersionView, lesson: LessonView): boolean => state.lessons.get(course.versionId)?.has(lesson.id) ?? false;

export function pathCardOf(path: PublishedPath, cards: ReadonlyMap<string, CourseCard>, state: LearningState): PathCard {
  const courses = path.courseIds.flatMap((id) => cards.get(id) ?? []);
  return {
    id: path.id,
    slug: path.slug,
    title: path.title,
    purpose: path.purpose,
    language: path.language,
    minutes: path.minutes,
    cover: path.cover,
    progress: { done: courses.filter(({ completedAt }) => completedAt).length, of: courses.length },
    completedAt: state.paths.get(path.id)?.toISOString() ?? null,
    isRenewed: path.asks !== 'keep' && state.paths.has(path.id) && !state.pathVersions.has(path.versionId),
    courses,
  };
}

export const askedOf = (assignment: AssignmentRow, today: Day): AskedDto => ({
  assignmentId: assignment.id,
  by: assignment.assignedBy,
  reason: assignment.reason,
  dueOn: assignment.dueOn,
  overdue: isOverdue(assignment.dueOn, today),
  orgUnit: assignment.targetKind === 'org-unit' ? assignment.targetName : null,
});

/** Due to the end of its day. */
export const isOverdue = (dueOn: Day | null, today: Day): boolean => dueOn !== null && dueOn < today;

/** The first lesson not complete; undefined when all are. */
export const nextLessonOf = (course: CourseVersionView, state: LearningState): LessonView | undefined => course.lessons.find((lesson) => !isDone(state, course, lesson));

/** What is asked and not done, one for each path or course: the one due first (they come in that order). */
export function todoOf(assignments: readonly AssignmentRow[], cards: ReadonlyMap<string, CourseCard>, paths: ReadonlyMap<string, PathCard>, today: Day): TodoDto[] {
  const seen = new Set<string>();
  return assignments.flatMap((assignment): TodoDto[] => {
    if (seen.has(assignment.subjectId)) return [];
    seen.add(assignment.subjectId);
    const asked = askedOf(assignment, today);
    const path = paths.get(assignment.subjectId);
    const course = cards.get(assignment.subjectId);
    if (assignment.subjectKind === 'path') return path && (!path.completedAt || path.isRenewed) ? [{ kind: 'path', asked, path }] : [];
    return course && !course.completedAt ? [{ kind: 'course', asked, course }] : [];
  });
}

/** *Hva nå?*: go on with what one has opened, else begin what is due first, else what somebody else began. */
export function nextStepOf(courses: ReadonlyMap<string, CourseVersionView>, state: LearningState, underWay: readonly CourseCard[], todo: readonly TodoDto[]): MyLearningDto['next'] {
  const wanted = todo.flatMap((item) => (item.kind === 'path' ? item.path.courses : [item.course]));
  const opened = underWay.filter(({ id }) => state.enrolments.get(id)?.isOpened);
  const card = [...opened, ...wanted, ...underWay].find(isOpen);
  const course = card && courses.get(card.id);
  const lesson = course && nextLessonOf(course, state);
  if (!lesson) return null;
  const minutesLeft = course.lessons.filter((each) => !isDone(state, course, each)).reduce((sum, each) => sum + each.minutes, 0);
  return { course: card, lesson: { slug: lesson.slug, title: lesson.title, minutes: lesson.minutes }, minutesLeft };
}

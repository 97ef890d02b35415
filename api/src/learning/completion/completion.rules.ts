/** What the rules read of a lesson. */
export interface LessonRule {
  readonly id: string;
  readonly exercises: readonly { readonly id: string }[];
}

/** A lesson with exercises is complete when each has been finished once; one without, when the employee says it is read or done. */
export const lessonIsComplete = (lesson: LessonRule, finishedExercises: ReadonlySet<string>, isRead: boolean): boolean =>
  lesson.exercises.length ? lesson.exercises.every(({ id }) => finishedExercises.has(id)) : isRead;

export const courseIsComplete = (lessons: readonly { readonly id: string }[], completedLessons: ReadonlySet<string>): boolean =>
  lessons.length > 0 && lessons.every(({ id }) => completedLessons.has(id));

/** Any version of each course counts. */
export const pathIsComplete = (courseIds: readonly string[], completedCourses: ReadonlySet<string>): boolean =>
  courseIds.length > 0 && courseIds.every((id) => completedCourses.has(id));

/** The verb and the activity by which an employee says that a lesson is read, or a practice task done. */
export const LESSON_VERB = 'http://adlnet.gov/expapi/verbs/completed';
export const lessonIri = (installation: string, lessonId: string): string => `${installation}/xapi/activities/lesson/${lessonId}`;

import { CONTENT_LANGUAGES, type CourseVersionView, type DraftLesson } from '../../catalogue/index.js';
import { contentTypeOf } from '../attempt/content-type.rules.js';
import { lessonUnknown } from '../enrolment/enrolment.errors.js';
import { type MyLessonDto } from '../my-learning/my-learning.dto.js';

/** Belongs to nobody: nothing that is done in a preview is recorded. */
const NO_ENROLMENT = '00000000-0000-0000-0000-000000000000';

/** A draft's lesson in the form in which an employee gets one. @param players an address for each exercise, in their order */
export function lessonPreview({ slug, courseTitle, language, kind, minutes, lessons, index, blocks, exercises, credits }: DraftLesson, players: readonly (string | null)[]): MyLessonDto {
  const lesson = lessons[index] as DraftLesson['lessons'][number];
  return {
    id: lesson.id,
    slug: lesson.slug,
    title: lesson.title,
    language,
    kind,
    minutes,
    position: index + 1,
    completedAt: null,
    enrolmentId: NO_ENROLMENT,
    course: { slug, title: courseTitle, progress: { done: 0, of: lessons.length } },
    steps: lessons.map((step) => ({ slug: step.slug, title: step.title, done: false })),
    previous: linkTo(lessons[index - 1]),
    next: linkTo(lessons[index + 1]),
    blocks: [...blocks],
    exercises: exercises.map(({ id, title, library, unit }, place) => ({ id, title, library, playerUrl: players[place] ?? null, unit: unit && { id: unit.id, window: unit.window }, finishedAt: null, isWaived: false, best: null, alwaysTells: unit ? unit.tells : contentTypeOf(library).alwaysTells })),
    credits: [...credits],
  };
}

/** A published version's lesson in the same form. @throws NotFound when the version has no such lesson */
export function publishedLesson(course: CourseVersionView, slug: string): DraftLesson {
  const index = course.lessons.findIndex((lesson) => lesson.slug === slug);
  const lesson = course.lessons[index];
  if (!lesson) throw lessonUnknown();
  return { slug: course.slug, courseTitle: course.title, language: languageOf(course), kind: lesson.kind, minutes: lesson.minutes, lessons: course.lessons, index, blocks: lesson.blocks, exercises: lesson.exercises, credits: lesson.credits };
}

const languageOf = ({ language }: CourseVersionView): DraftLesson['language'] => CONTENT_LANGUAGES.find((one) => one === language) ?? 'nb';

const linkTo = (lesson: DraftLesson['lessons'][number] | undefined) => (lesson ? { slug: lesson.slug, title: lesson.title } : null);

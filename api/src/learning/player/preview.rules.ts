import { type DraftLesson } from '../../catalogue/index.js';
import { contentTypeOf } from '../attempt/content-type.rules.js';
import { type MyLessonDto } from '../my-learning/my-learning.dto.js';

/** Belongs to nobody: nothing that is done in a preview is recorded. */
const NO_ENROLMENT = '00000000-0000-0000-0000-000000000000';

/** A draft's lesson in the form in which an employee gets one. @param players an address for each exercise, in their order */
export function lessonPreview({ slug, courseTitle, language, kind, minutes, lessons, index, blocks, exercises }: DraftLesson, players: readonly string[]): MyLessonDto {
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
    exercises: exercises.map(({ id, title, library }, place) => ({ id, title, library, playerUrl: players[place] ?? '', finishedAt: null, best: null, alwaysTells: contentTypeOf(library).alwaysTells })),
  };
}

const linkTo = (lesson: DraftLesson['lessons'][number] | undefined) => (lesson ? { slug: lesson.slug, title: lesson.title } : null);

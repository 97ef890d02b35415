import { exercisesIn, languagesOf, lessonOf, outlineOf } from '../course/courseFiles.js';
import type { Files } from '../draft.types.js';

/** The lesson in which an exercise stands. */
export const lessonWith = (files: Files) => (exercise: string): string | undefined =>
  languagesOf(files).flatMap((language) => outlineOf(files).lessons.filter((slug) => exercisesIn(lessonOf(files, language, slug).body).includes(exercise)))[0];

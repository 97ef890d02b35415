import { exercisesIn, lessonOf, outlineOf } from '../course/courseFiles.js';
import type { ContentLanguage, Files } from '../draft.types.js';

/** Slugs of exercises that no lesson's text has a line for. */
export function unplacedExercises(files: Files, language: ContentLanguage): string[] {
  const placed = new Set(outlineOf(files).lessons.flatMap((slug) => exercisesIn(lessonOf(files, language, slug).body)));
  return Object.keys(files).flatMap((path) => {
    const slug = new RegExp(`^${language}/exercises/([a-z0-9-]+)\\.json$`).exec(path)?.[1];
    return slug && !placed.has(slug) ? [slug] : [];
  });
}

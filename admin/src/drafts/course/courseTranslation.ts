import type { useTranslate } from 'react-admin';
import type { Changes, ContentLanguage, DraftTranslationDto, Files } from '../draft.types.js';
import { type Sum, sumOf } from '../translation/marks.js';
import { exercisePath, exercisesIn, languagesOf, lessonOf, lessonPath, outlineOf, pagePath } from './courseFiles.js';

export const standingOfPage = (standings: readonly DraftTranslationDto[], language: ContentLanguage): Sum => sumOf(standings.filter(({ path }) => path === pagePath(language)));

/** A lesson stands as its text and its exercises do together. */
export function standingOfLesson(files: Files, standings: readonly DraftTranslationDto[], language: ContentLanguage, slug: string): Sum {
  const paths = [lessonPath(language, slug), ...exercisesIn(lessonOf(files, language, slug).body).map((exercise) => exercisePath(language, exercise))];
  return sumOf(standings.filter(({ path }) => paths.includes(path)));
}

/** What goes with a language: *kursets side, 8 leksjoner og 5 øvelser på nynorsk*. */
export function languageInWords(files: Files, language: ContentLanguage, t: ReturnType<typeof useTranslate>): string {
  const exercises = Object.keys(files).filter((path) => path.startsWith(`${language}/exercises/`)).length;
  return t('translation.remove.course', {
    lessons: t('drafts.publish.lessons', { smart_count: outlineOf(files).lessons.length }),
    exercises: t('drafts.publish.exercises', { smart_count: exercises }),
    language: t(`translation.languages.${language}`),
  });
}

/** A translation begins as a copy of bokmål, so that it has the same lessons and exercises. */
export function addLanguage(files: Files, language: ContentLanguage): Changes {
  const from = languagesOf(files)[0] ?? 'nb';
  return Object.fromEntries(Object.entries(files).flatMap(([path, content]) => (path.startsWith(`${from}/`) ? [[path.replace(from, language), content]] : [])));
}

export const removeLanguage = (files: Files, language: ContentLanguage): Changes =>
  Object.fromEntries(Object.keys(files).filter((path) => path.startsWith(`${language}/`)).map((path) => [path, null]));

/** Puts back what {@link removeLanguage} took from `before`. */
export const restoreLanguage = (files: Files, before: Files, language: ContentLanguage): Changes =>
  Object.fromEntries(Object.entries(before).filter(([path]) => path.startsWith(`${language}/`) && !(path in files)));

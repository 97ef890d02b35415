import { useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import type { Files } from '../draft.types.js';
import type { ToDo } from '../editor.types.js';
import { useIssueCounts, type Written } from '../../semantics-form/index.js';
import { exerciseOf, exercisePath, exercisesIn, isUnit, languagesOf, lessonOf, outlineOf } from './courseFiles.js';
import { courseMissing, type Missing } from './courseMissing.js';

/** The exercises that stand in a lesson, in every language. */
const exercisesOf = (files: Files): Written[] =>
  languagesOf(files).flatMap((language) =>
    outlineOf(files).lessons.flatMap((lesson) => exercisesIn(lessonOf(files, language, lesson).body)).flatMap((slug) => {
      const exercise = exerciseOf(files, language, slug);
      if (!exercise || isUnit(exercise)) return [];
      const { library, params } = exercise;
      return library && params ? [{ key: exercisePath(language, slug), library, params, language }] : [];
    }),
  );

/** What a course is missing, in words, each with the way to its field. */
export function useCourseToDo(files: Files): ToDo[] {
  const t = useTranslate();
  const [address] = useAddress();
  const several = languagesOf(files).length > 1;
  const title = ({ language, lesson, exercise }: Missing): string => {
    if (exercise) return exerciseOf(files, language, exercise)?.title || t('drafts.untitled');
    return (lesson && lessonOf(files, language, lesson).front.title) || t('drafts.untitled');
  };
  const faults = useIssueCounts(exercisesOf(files));
  return courseMissing(files, faults).map((missing) => {
    const text = t(`drafts.missing.${missing.what}`, { smart_count: missing.count, title: title(missing), lesson: missing.lesson ? lessonOf(files, missing.language, missing.lesson).front.title : '' });
    return {
      text: several ? t('drafts.parts.inLanguage', { name: text, language: t(`spor.languages.${missing.language}`).toLowerCase() }) : text,
      to: toPlace(address, { language: missing.language === 'nb' ? null : missing.language, part: missing.lesson ?? null, exercise: missing.exercise ?? null, field: missing.field }),
    };
  });
}

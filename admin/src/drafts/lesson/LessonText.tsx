import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { exerciseOf, exercisesIn, setLesson } from '../course/courseFiles.js';
import { unplacedExercises } from '../exercise/unplacedExercises.js';
import { MarkdownField } from '../fields/MarkdownField.js';
import { useAt } from '../frame/useGoTo.js';
import type { LessonProps } from './LessonPart.js';

/** The lesson's text, with the exercises where they are to be done. */
export const LessonText = ({ desk, files, language, slug, lesson }: LessonProps) => {
  const t = useTranslate();
  const found = [...new Set([...exercisesIn(lesson.body), ...unplacedExercises(files, language)])].map((one) => ({ slug: one, title: exerciseOf(files, language, one)?.title || t('drafts.untitled') }));
  const told = JSON.stringify(found);
  const exercises = useMemo(() => JSON.parse(told) as typeof found, [told]);
  return (
    <MarkdownField
      id="draft-text"
      desk={desk}
      label={t('drafts.lesson.text')}
      help={t('drafts.lesson.textHelp')}
      value={lesson.body}
      onChange={(text) => desk.put(setLesson(files, language, slug, {}, text))}
      language={language}
      exercises={exercises}
      at={useAt('text')}
    />
  );
};

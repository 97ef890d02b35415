import ExtensionIcon from '@mui/icons-material/ExtensionOutlined';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { setLesson } from '../course/courseFiles.js';
import { AddExercise } from '../exercise/AddExercise.js';
import { MarkdownField } from '../fields/MarkdownField.js';
import type { LessonProps } from './LessonPart.js';

/** The lesson's text, with the exercises on lines of their own where they are to be done. */
export const LessonText = (part: LessonProps) => {
  const { desk, files, language, slug, lesson } = part;
  const t = useTranslate();
  const [at, setAt] = useState<number>();
  return (
    <>
      <MarkdownField
        id="draft-text"
        label={t('drafts.lesson.text')}
        help={t('drafts.lesson.textHelp')}
        value={lesson.body}
        onChange={(text) => desk.put(setLesson(files, language, slug, {}, text))}
        language={language}
        lines={12}
        more={{ label: t('drafts.exercise.insert'), icon: <ExtensionIcon />, onPress: setAt }}
      />
      <AddExercise {...part} at={at} open={at !== undefined} onClose={() => setAt(undefined)} />
    </>
  );
};

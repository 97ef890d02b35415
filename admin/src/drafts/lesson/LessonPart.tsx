import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { LessonKind } from '../../types.js';
import { type Lesson, lessonPath, outlineOf, setLesson } from '../course/courseFiles.js';
import type { PartProps } from '../course/part.types.js';
import { NumberField } from '../fields/NumberField.js';
import { PartCard } from '../fields/PartCard.js';
import { WordsField } from '../fields/WordsField.js';
import { Beside } from '../translation/Beside.js';
import { TranslatedPart } from '../translation/TranslatedPart.js';
import { LessonExercises } from './LessonExercises.js';
import { LessonText } from './LessonText.js';
import { readingMinutes } from './readingMinutes.js';

const KINDS: LessonKind[] = ['text', 'exercise', 'reflection', 'practice'];

export interface LessonProps extends PartProps {
  slug: string;
  lesson: Lesson;
}

/** A lesson: what it is called, what it is, what it says, and its exercises. */
export const LessonPart = (part: LessonProps) => {
  const { desk, files, language, slug, lesson } = part;
  const t = useTranslate();
  const { title, kind, minutes } = lesson.front;
  const set = (front: Partial<Lesson['front']>): void => desk.put(setLesson(files, language, slug, front));
  const number = outlineOf(files).lessons.indexOf(slug) + 1;
  return (
    <>
      <PartCard title={t('drafts.lesson.heading', { number })} help={t('drafts.lesson.help')}>
        <TranslatedPart {...part} path={lessonPath(language, slug)}>
          <Beside field="title">
            <WordsField id="draft-title" label={t('drafts.lesson.title')} value={title} onChange={(next) => set({ title: next })} language={language} most={200} />
          </Beside>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
            <TextField select id="draft-kind" label={t('drafts.lesson.kind')} value={kind} onChange={(event) => set({ kind: event.target.value as LessonKind })} helperText={t(`drafts.lesson.kinds.${kind}`)} sx={{ flex: '1 1 16rem', width: 'auto' }}>
              {KINDS.map((one) => (
                <MenuItem key={one} value={one}>
                  {t(`spor.lessonKinds.${one}`)}
                </MenuItem>
              ))}
            </TextField>
            <Box sx={{ flex: '1 1 12rem' }}>
              <NumberField id="draft-minutes" label={t('drafts.lesson.minutes')} help={t('drafts.lesson.minutesHelp', { reading: t('drafts.inMinutes', { smart_count: readingMinutes(lesson.body) }) })} value={minutes} onChange={(next) => set({ minutes: next })} />
            </Box>
          </Box>
          <Beside field="text" isText>
            <LessonText {...part} />
          </Beside>
        </TranslatedPart>
      </PartCard>
      <LessonExercises {...part} />
    </>
  );
};

import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import { ContentTypeName } from '../../h5p-libraries/ContentTypeName.js';
import { type Exercise, exerciseOf, exercisePath, isUnit, lessonOf } from '../course/courseFiles.js';
import type { PartProps } from '../course/part.types.js';
import { PartCard } from '../fields/PartCard.js';
import { WordsField } from '../fields/WordsField.js';
import { Beside } from '../translation/Beside.js';
import { TranslatedPart } from '../translation/TranslatedPart.js';
import { UnitPart } from '../units/UnitPart.js';
import { useState } from 'react';
import { useAt } from '../frame/useGoTo.js';
import { ExerciseParams } from './ExerciseParams.js';
import { LivePreview } from './LivePreview.js';
import { type Refusal, usePreview } from './usePreview.js';

interface ExerciseProps extends PartProps {
  lesson: string;
  slug: string;
}

/** One exercise: what it is called, what it says, and how it looks as one writes. */
export const ExercisePart = (part: ExerciseProps) => {
  const exercise = exerciseOf(part.files, part.language, part.slug);
  if (!exercise) return null;
  return isUnit(exercise) ? <UnitPart {...part} exercise={exercise} /> : <WrittenExercise {...part} exercise={exercise} />;
};

const WrittenExercise = ({ draft, desk, files, language, onUndo, lesson, slug, exercise }: ExerciseProps & { exercise: Exercise }) => {
  const t = useTranslate();
  const [address] = useAddress();
  const preview = usePreview(draft.id, exercise, language);
  const [asked, setAsked] = useState<readonly Refusal[]>();
  const set = (part: Partial<Exercise>): void => desk.put({ [exercisePath(language, slug)]: { ...exercise, ...part } });
  const back = `?${toPlace(address, { exercise: null, field: null })}`;
  return (
    <>
      <Button component={LinkBase} to={back} startIcon={<ArrowBackIcon />} sx={{ mb: 1 }}>
        {t('drafts.exercise.back', { lesson: lessonOf(files, language, lesson).front.title })}
      </Button>
      <PartCard title={t('drafts.exercise.one')} help={<ContentTypeName machineName={exercise.library} otherwise={exercise.library} />}>
        <TranslatedPart desk={desk} language={language} onUndo={onUndo} path={exercisePath(language, slug)}>
          <Beside field="title">
            <WordsField id="draft-title" label={t('drafts.exercise.title')} help={t('drafts.exercise.titleHelp')} value={exercise.title} onChange={(title) => set({ title })} language={language} most={255} />
          </Beside>
          <Beside field="params">
            <ExerciseParams desk={desk} {...exercise} onChange={(params) => set({ params })} errors={asked} language={language} at={useAt('params')} />
          </Beside>
        </TranslatedPart>
      </PartCard>
      <Box>
        <LivePreview preview={preview} onAsk={() => setAsked([...preview.errors])} />
      </Box>
    </>
  );
};

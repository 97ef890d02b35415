import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Button, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { type UnitExercise, exercisePath, lessonOf } from '../course/courseFiles.js';
import type { PartProps } from '../course/part.types.js';
import { PartCard } from '../fields/PartCard.js';
import { toPlace } from '../frame/toPlace.js';
import { WordsField } from '../fields/WordsField.js';
import { Beside } from '../translation/Beside.js';
import { TranslatedPart } from '../translation/TranslatedPart.js';

/** A unit of a course package: what it is called here. What it says, its publisher has written. */
export const UnitPart = ({ desk, language, files, onUndo, lesson, slug, exercise }: PartProps & { lesson: string; slug: string; exercise: UnitExercise }) => {
  const t = useTranslate();
  const [address] = useAddress();
  const path = exercisePath(language, slug);
  return (
    <>
      <Button component={LinkBase} to={`?${toPlace(address, { exercise: null, field: null })}`} startIcon={<ArrowBackIcon />} sx={{ mb: 1 }}>
        {t('drafts.exercise.back', { lesson: lessonOf(files, language, lesson).front.title })}
      </Button>
      <PartCard title={t('coursePackages.unit')} help={t('coursePackages.unitHelp', { file: exercise.package.replace(/^media\//, '') })}>
        <TranslatedPart desk={desk} language={language} onUndo={onUndo} path={path}>
          <Beside field="title">
            <WordsField id="draft-title" label={t('drafts.exercise.title')} value={exercise.title} onChange={(title) => desk.put({ [path]: { ...exercise, title } })} language={language} most={255} />
          </Beside>
        </TranslatedPart>
        <Typography color="textSecondary">{t('coursePackages.unitTry')}</Typography>
      </PartCard>
    </>
  );
};

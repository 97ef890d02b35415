import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import { ContentTypeName } from '../../h5p-libraries/ContentTypeName.js';
import { exerciseOf, exercisePath, exercisesIn, isUnit, removeExercise, restoreExercise, setLesson, withExercise } from '../course/courseFiles.js';
import { filesOf } from '../desk/filesOf.js';
import { AddExercise } from '../exercise/AddExercise.js';
import { unplacedExercises } from '../exercise/unplacedExercises.js';
import { PartCard } from '../fields/PartCard.js';
import { sumOf } from '../translation/marks.js';
import { useMarkWords } from '../translation/useMarkWords.js';
import { AddUnits, type Unit } from '../units/AddUnits.js';
import { addUnitExercise } from '../units/unitFiles.js';
import type { LessonProps } from './LessonPart.js';

/** The exercises of a lesson, in the order of its text; below them those whose line somebody has taken out of a text. */
export const LessonExercises = (part: LessonProps) => {
  const { desk, files, language, slug: lesson, onUndo } = part;
  const t = useTranslate();
  const [adding, setAdding] = useState(false);
  const [addingUnit, setAddingUnit] = useState(false);
  const placed = exercisesIn(part.lesson.body);
  const remove = (slug: string): void => {
    const before = files;
    desk.put(removeExercise(files, lesson, slug));
    onUndo({ text: t('drafts.exercise.removed', { title: exerciseOf(files, language, slug)?.title ?? slug }), undo: () => desk.put(restoreExercise(filesOf(desk.snapshot().files), before, lesson, slug)) });
    document.getElementById('draft-add-exercise')?.focus();
  };
  const addUnit = ([unit]: readonly Unit[], file: string): void => {
    if (unit) desk.put(addUnitExercise(filesOf(desk.snapshot().files), lesson, unit, file).changes);
    setAddingUnit(false);
  };
  return (
    <PartCard id="draft-exercises" title={t('drafts.exercise.heading')} help={t(placed.length > 0 ? 'drafts.exercise.help' : 'drafts.exercise.none')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {placed.map((slug) => (
          <Row key={slug} {...part} exercise={slug} onRemove={() => remove(slug)} />
        ))}
      </Box>
      <Button id="draft-add-exercise" startIcon={<AddIcon />} variant="outlined" onClick={() => setAdding(true)}>
        {t('drafts.exercise.add')}
      </Button>{' '}
      <Button id="draft-add-unit" startIcon={<AddIcon />} onClick={() => setAddingUnit(true)}>
        {t('coursePackages.add')}
      </Button>
      <Unplaced {...part} />
      <AddExercise {...part} open={adding} onClose={() => setAdding(false)} />
      {addingUnit && <AddUnits desk={desk} several={false} onClose={() => setAddingUnit(false)} onAdd={addUnit} />}
    </PartCard>
  );
};

const Row = ({ files, language, standings, exercise, onRemove }: LessonProps & { exercise: string; onRemove: () => void }) => {
  const t = useTranslate();
  const [address] = useAddress();
  const found = exerciseOf(files, language, exercise);
  const mark = useMarkWords()(sumOf(standings.filter(({ path }) => path === exercisePath(language, exercise))));
  const title = found?.title || t('drafts.untitled');
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', justifyContent: 'space-between', py: 1, borderBottom: 1, borderColor: 'divider', mb: 1.5 }}>
      <div>
        {found ? (
          <Link component={LinkBase} to={`?${toPlace(address, { exercise, field: null })}`} sx={{ fontWeight: 550 }}>
            {title}
          </Link>
        ) : (
          t('drafts.exercise.gone', { slug: exercise })
        )}
        <Typography variant="body2" color="textSecondary">
          {found && (isUnit(found) ? t('coursePackages.unit') : <ContentTypeName machineName={found.library} otherwise={found.library} />)}
          {mark && ` · ${mark}`}
        </Typography>
      </div>
      <Button color="error" startIcon={<DeleteIcon />} onClick={onRemove} aria-label={t('drafts.exercise.removeOf', { title })}>
        {t('ra.action.remove')}
      </Button>
    </Box>
  );
};

/** Exercises that stand in no lesson's text: to be put in here, or thrown away. */
const Unplaced = ({ desk, files, language, slug: lesson, lesson: { body }, onUndo }: LessonProps) => {
  const t = useTranslate();
  const slugs = unplacedExercises(files, language);
  if (slugs.length === 0) return null;
  const remove = (slug: string, title: string): void => {
    const path = exercisePath(language, slug);
    const before = files[path];
    desk.put({ [path]: null });
    if (before) onUndo({ text: t('drafts.exercise.removed', { title }), undo: () => desk.put({ [path]: before }) });
    document.getElementById('draft-add-exercise')?.focus();
  };
  return (
    <Box role="group" aria-labelledby="draft-unplaced" sx={{ mt: 2.5 }}>
      <Typography id="draft-unplaced" component="h3" sx={{ fontWeight: 650 }}>
        {t('drafts.exercise.unplaced')}
      </Typography>
      {slugs.map((slug) => {
        const title = exerciseOf(files, language, slug)?.title || t('drafts.untitled');
        return (
          <Box key={slug} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
            <Typography sx={{ flex: '1 1 12rem' }}>{title}</Typography>
            <Button onClick={() => desk.put(setLesson(files, language, lesson, {}, withExercise(body, slug)))} aria-label={t('drafts.exercise.placeOf', { title })}>
              {t('drafts.exercise.place')}
            </Button>
            <Button color="error" onClick={() => remove(slug, title)} aria-label={t('drafts.exercise.deleteOf', { title })}>
              {t('ra.action.delete')}
            </Button>
          </Box>
        );
      })}
    </Box>
  );
};

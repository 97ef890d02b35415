import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import { AskTitle } from '../begin/AskTitle.js';
import { addExercise } from '../course/courseFiles.js';
import type { LessonProps } from '../lesson/LessonPart.js';
import { beginningOf } from './beginnings.js';
import { useExerciseTypes } from './useExerciseTypes.js';

interface AddExerciseProps extends LessonProps {
  open: boolean;
  onClose: () => void;
}

const DEFAULT = 'Spor.Choice';

/** Chooses what kind of exercise, and what it is called; then it opens to be written. */
export const AddExercise = ({ desk, files, language, slug: lesson, open, onClose }: AddExerciseProps) => {
  const t = useTranslate();
  const navigate = useNavigate();
  const [address] = useAddress();
  const types = useExerciseTypes();
  const [chosen, setChosen] = useState<string>();
  const library = chosen ?? types.find(({ machineName }) => machineName === DEFAULT)?.id ?? types[0]?.id ?? '';
  const add = (title: string): void => {
    const params = beginningOf(library);
    const [first] = Object.keys(params);
    const { slug, changes } = addExercise(files, lesson, { title, library, params });
    desk.put(changes);
    onClose();
    void navigate({ search: `?${toPlace(address, { exercise: slug, field: first ? 'params' : null, at: first ? `params.${first}` : null })}` });
  };
  return (
    <AskTitle open={open} heading={t('drafts.exercise.add')} label={t('drafts.exercise.title')} help={t('drafts.exercise.titleHelp')} submit={t('drafts.exercise.add')} language={language} busy={library === ''} onSubmit={add} onClose={onClose}>
      <FormControl sx={{ mt: 2 }}>
        <FormLabel id="exercise-type">{t('drafts.exercise.type')}</FormLabel>
        <RadioGroup aria-labelledby="exercise-type" value={library} onChange={(_, value) => setChosen(value)}>
          {types.map(({ id, name, help }) => (
            <FormControlLabel
              key={id}
              value={id}
              control={<Radio size="small" sx={{ alignSelf: 'flex-start' }} />}
              label={
                <Box sx={{ py: 0.5 }}>
                  {name}
                  {help && (
                    <Typography variant="body2" color="textSecondary">
                      {help}
                    </Typography>
                  )}
                </Box>
              }
            />
          ))}
        </RadioGroup>
      </FormControl>
    </AskTitle>
  );
};

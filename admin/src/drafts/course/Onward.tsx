import { Box, Button } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import { AddLesson } from './AddLesson.js';
import { outlineOf } from './courseFiles.js';
import type { PartProps } from './part.types.js';

type OnwardProps = Pick<PartProps, 'desk' | 'files' | 'language'> & { lesson: string | undefined; isExercise: boolean };

/** Below a part: where one who has come to its end goes on. The outline is out of sight by then. */
export const Onward = ({ lesson, isExercise, ...part }: OnwardProps) => {
  const t = useTranslate();
  const [address] = useAddress();
  const { lessons } = outlineOf(part.files);
  const next = isExercise ? lesson : lessons[lesson === undefined ? 0 : lessons.indexOf(lesson) + 1];
  const text = t(`drafts.outline.${isExercise ? 'toLesson' : lesson === undefined ? 'toFirst' : 'toNext'}`);
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 2.5 }}>
      {next === undefined ? (
        <AddLesson {...part} text={t('drafts.outline.addNext')} variant="outlined" />
      ) : (
        <Button component={LinkBase} to={`?${toPlace(address, { part: next, exercise: null, field: null })}`} variant="outlined">
          {text}
        </Button>
      )}
    </Box>
  );
};

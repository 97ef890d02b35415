import { Box, Typography } from '@mui/material';
import { AutocompleteInput, ReferenceInput, required, useRecordContext } from 'react-admin';
import type { ExerciseDto } from '../types.js';
import { IN_COURSES, placeOf, UNITS } from './units.js';

const UnitOption = () => {
  const unit = useRecordContext<ExerciseDto>();
  if (!unit) return null;
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      {unit.title}
      <Typography variant="body2" color="textSecondary">
        {placeOf(unit)}
      </Typography>
    </Box>
  );
};

/** The choices belong to the dialog, also for who can't see it, but are not cut off where it ends; and they lie above what is as white as they are. */
const LIFTED = { popper: { popperOptions: { strategy: 'fixed' } }, paper: { sx: { boxShadow: 8 } } } as const;

/** One of the units in published courses, found by any of the names it stands under. The server has looked: what it found is shown as it is. */
export const UnitChoice = ({ onChoose }: { onChoose: (unit: ExerciseDto | undefined) => void }) => (
  <ReferenceInput source="exerciseId" reference="exercises" filter={UNITS} sort={IN_COURSES} perPage={25}>
    <AutocompleteInput
      label="waivers.unit"
      helperText="waivers.unitHelp"
      optionText={<UnitOption />}
      inputText={(unit: ExerciseDto) => unit.title}
      matchSuggestion={() => true}
      filterToQuery={(q: string) => ({ q })}
      validate={required()}
      onChange={(_, unit) => onChoose(unit ? (unit as ExerciseDto) : undefined)}
      disablePortal
      slotProps={LIFTED}
      noOptionsText="waivers.noSuch"
      fullWidth
    />
  </ReferenceInput>
);

import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { TriedExercise } from './upgrade.types.js';

type Change = TriedExercise['changes'][number];

/** What would become of one exercise: each value that differs, or why it can't be upgraded. */
export const ExerciseDifference = ({ exercise: { path, title, changes, faults } }: { exercise: TriedExercise }) => {
  const t = useTranslate();
  const say = (key: string, values?: object): string => t(`resources.h5p-libraries.upgrade.${key}`, values);
  const language = path && ` (${t(`spor.languages.${path.slice(0, 2)}`).toLowerCase()})`;
  return (
    <Box sx={{ mt: 1.5, pl: 1.5, borderLeft: 3, borderColor: faults.length > 0 ? 'error.main' : 'divider' }}>
      <Typography component="h5" sx={{ fontWeight: 550 }}>
        {title}
        {language}
      </Typography>
      {faults.length > 0 ? (
        <>
          <Typography>{say('cannot')}</Typography>
          <Lines of={faults.map(({ path: place, message }) => (place ? `${place}: ${message}` : message))} />
        </>
      ) : changes.length === 0 ? (
        <Typography>{say('same')}</Typography>
      ) : (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
          {changes.map((change) => (
            <li key={change.place.join(' ')}>
              <Changed {...change} />
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
};

const Changed = ({ place, before, after }: Change) => {
  const t = useTranslate();
  const say = (key: string): string => t(`resources.h5p-libraries.upgrade.${key}`);
  const told = (value: Change['before']): string => (typeof value === 'boolean' ? say(value ? 'yes' : 'no') : `«${value}»`);
  return (
    <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
      {place.join(' › ')}:{' '}
      {before === null ? (
        <>
          {say('new')} <ins>{told(after)}</ins>
        </>
      ) : after === null ? (
        <>
          {say('gone')} <del>{told(before)}</del>
        </>
      ) : (
        <>
          <del>{told(before)}</del> {say('becomes')} <ins>{told(after)}</ins>
        </>
      )}
    </Box>
  );
};

const Lines = ({ of }: { of: string[] }) => (
  <Box component="ul" sx={{ my: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}>
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </Box>
);

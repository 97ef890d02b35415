import { Alert, Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { ExerciseDifference } from './ExerciseDifference.js';
import type { DryRun } from './upgrade.types.js';
import type { Doing } from './useUpgrade.js';

/** What the dry run found, course by course, and the button that does it. */
export const DryRunReport = ({ dryRun, doing }: { dryRun: DryRun; doing: Doing }) => {
  const t = useTranslate();
  const say = (key: string, values?: object): string => t(`resources.h5p-libraries.upgrade.${key}`, values);
  const all = dryRun.courses.flatMap(({ exercises }) => exercises);
  const ready = dryRun.courses.flatMap(({ ready: those }) => those).length;
  const failing = all.length - ready;
  return (
    <Box sx={{ mt: 3 }}>
      <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {say('found')}
      </Typography>
      <Typography role="status" sx={{ maxWidth: '65ch' }}>
        {[all.length === 0 ? say('nothing') : say('ready', { smart_count: ready }), failing > 0 && say('failing', { smart_count: failing }), dryRun.packages > 0 && say('packages', { smart_count: dryRun.packages })].filter(Boolean).join(' ')}
      </Typography>
      {dryRun.courses.map(({ slug, title, hasDraft, exercises }) => (
        <Box component="section" key={slug} sx={{ mt: 2 }}>
          <Typography component="h4" sx={{ fontWeight: 650 }}>
            {title}
          </Typography>
          {hasDraft && <Typography variant="body2">{say('joinsDraft')}</Typography>}
          {exercises.map((exercise) => (
            <ExerciseDifference key={exercise.path} exercise={exercise} />
          ))}
        </Box>
      ))}
      {ready > 0 && !doing.isSuccess && (
        <Button variant="contained" sx={{ mt: 2.5 }} onClick={() => doing.mutate(dryRun)} disabled={doing.isPending}>
          {say('do', { smart_count: ready })}
        </Button>
      )}
      <div aria-live="polite">
        {doing.isSuccess && <Alert sx={{ mt: 2 }}>{say('done', { smart_count: doing.data.length, courses: doing.data.map(({ courseTitle }) => `«${courseTitle}»`).join(', ') })}</Alert>}
        {doing.isError && <ProblemNotice title={say('notDone')} error={doing.error} places />}
      </div>
    </Box>
  );
};

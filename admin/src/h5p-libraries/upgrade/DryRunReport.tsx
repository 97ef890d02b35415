import { Alert, Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { ExerciseDifference } from './ExerciseDifference.js';
import type { UpgradeDto } from '../../types.js';
import type { DryRun } from './upgrade.types.js';
import type { Doing } from './useUpgrade.js';

/** What the dry run found, course by course, and the button that does it. */
export const DryRunReport = ({ dryRun, doing }: { dryRun: DryRun; doing: Doing }) => {
  const t = useTranslate();
  const say = (key: string, values?: object): string => t(`resources.h5p-libraries.upgrade.${key}`, values);
  const all = [...dryRun.courses.flatMap(({ exercises }) => exercises), ...dryRun.packages.map(({ tried }) => tried)];
  const packages = dryRun.packages.filter(({ ready: one }) => one).length;
  const ready = dryRun.courses.flatMap(({ ready: those }) => those).length + packages;
  const failing = all.length - ready;
  return (
    <Box sx={{ mt: 3 }}>
      <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {say('found')}
      </Typography>
      <Typography role="status" sx={{ maxWidth: '65ch' }}>
        {[all.length === 0 ? say('nothing') : say('ready', { smart_count: ready }), failing > 0 && say('failing', { smart_count: failing })].filter(Boolean).join(' ')}
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
      {dryRun.packages.length > 0 && (
        <Box component="section" sx={{ mt: 2 }}>
          <Typography component="h4" sx={{ fontWeight: 650 }}>
            {say('packages')}
          </Typography>
          <Typography variant="body2">{say('packagesAtOnce')}</Typography>
          {dryRun.packages.map(({ id, tried }) => (
            <ExerciseDifference key={id} exercise={tried} />
          ))}
        </Box>
      )}
      {ready > 0 && !doing.isSuccess && (
        <Button variant="contained" sx={{ mt: 2.5 }} onClick={() => doing.mutate(dryRun)} disabled={doing.isPending}>
          {[ready > packages && say('do', { smart_count: ready - packages }), packages > 0 && say(ready > packages ? 'doAlso' : 'doPackages', { smart_count: packages })].filter(Boolean).join(' ')}
        </Button>
      )}
      <div aria-live="polite">
        {doing.isSuccess && <Alert sx={{ mt: 2 }}>{toldOf(doing.data, say)}</Alert>}
        {doing.isError && <ProblemNotice title={say('notDone')} error={doing.error} places />}
      </div>
    </Box>
  );
};

/** What was done in drafts waits for an editor; what was done in packages is done. */
function toldOf(done: readonly UpgradeDto[], say: (key: string, values?: object) => string): string {
  const inCourses = done.filter(({ packageId }) => packageId === null);
  const packages = done.length - inCourses.length;
  return [
    inCourses.length > 0 && say('done', { smart_count: inCourses.length, courses: inCourses.map(({ courseTitle }) => `«${courseTitle}»`).join(', ') }),
    packages > 0 && say('donePackages', { smart_count: packages }),
  ].filter(Boolean).join(' ');
}

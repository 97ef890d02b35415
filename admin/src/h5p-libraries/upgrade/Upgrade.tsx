import { Box, Button, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { Section } from '../../layout/Section.js';
import type { LibraryDetailDto } from '../../types.js';
import { DryRunReport } from './DryRunReport.js';
import { newerThan } from './newerThan.js';
import { UpgradeHistory } from './UpgradeHistory.js';
import { useUpgrade } from './useUpgrade.js';

/** Brings a type's exercises to a newer version of it: first tried, with what would differ; then done, in the courses' drafts. */
export const Upgrade = ({ library }: { library: LibraryDetailDto }) => {
  const { canAccess } = useCanAccess({ resource: 'h5p-upgrades', action: 'create' });
  const newer = newerThan(library.id, library.versions);
  return (
    <>
      {canAccess && newer.length > 0 && <ChooseAndTry key={library.id} from={library.id} versions={newer.map(({ id }) => id)} />}
      <UpgradeHistory library={library.id} />
    </>
  );
};

const ChooseAndTry = ({ from, versions }: { from: string; versions: string[] }) => {
  const t = useTranslate();
  const say = (key: string, values?: object): string => t(`resources.h5p-libraries.upgrade.${key}`, values);
  const [to, setTo] = useState(versions[0] ?? '');
  const { trial, doing, progress } = useUpgrade(from);
  const isBusy = trial.isPending || doing.isPending;
  const choose = (id: string): void => {
    setTo(id);
    trial.reset();
    doing.reset();
  };
  return (
    <Section title={say('heading')}>
      <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{say('whatHappens')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <TextField select fullWidth={false} size="small" label={say('to')} value={to} onChange={({ target }) => choose(target.value)} disabled={isBusy} sx={{ minWidth: 220 }}>
          {versions.map((id) => (
            <MenuItem key={id} value={id}>
              {id}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="outlined" onClick={() => trial.mutate(to)} disabled={isBusy}>
          {say('try')}
        </Button>
      </Box>
      <div aria-live="polite">
        {trial.isPending && (
          <Box sx={{ mt: 2 }}>
            <Typography sx={{ mb: 1 }}>{say('trying', progress)}</Typography>
            <LinearProgress aria-label={say('trying', progress)} />
          </Box>
        )}
        {trial.isError && <ProblemNotice title={say('notTried')} error={trial.error} />}
      </div>
      {trial.data && !trial.isPending && <DryRunReport dryRun={trial.data} doing={doing} />}
    </Section>
  );
};

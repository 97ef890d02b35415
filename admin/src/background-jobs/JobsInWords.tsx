import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { Facts } from '../layout/Facts.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { healthOf } from './health.js';
import { useJobs } from './jobs.js';

const COUNTED = ['active', 'waiting', 'delayed', 'failed', 'completed', 'unsettledFacts'] as const;

/** How the background work stands: one sentence first, then the counts. */
export const JobsInWords = () => {
  const t = useTranslate();
  const { number } = useFormat();
  const jobs = useJobs();
  if (jobs.isError) return <ProblemNotice title={t('resources.background-jobs.unknown')} error={jobs.error} />;
  if (!jobs.data) return <Typography color="textSecondary">{t('ra.page.loading')}</Typography>;
  const counts = jobs.data;
  const health = healthOf(counts);
  return (
    <>
      <Alert severity={health === 'idle' || health === 'busy' ? 'success' : 'warning'} sx={{ mb: 2 }}>
        {t(`resources.background-jobs.health.${health}`, { smart_count: health === 'failed' ? counts.failed : counts.waiting + counts.active + counts.unsettledFacts })}
      </Alert>
      <Facts of={COUNTED.map((key) => [t(`resources.background-jobs.fields.${key}`), counts[key] < 0 ? '–' : number(counts[key])])} />
    </>
  );
};

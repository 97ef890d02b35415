import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { Button } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useMay } from '../access/useMay.js';
import { Section } from '../layout/Section.js';
import { JobsInWords } from './JobsInWords.js';

export const BackgroundJobs = () => {
  const t = useTranslate();
  const may = useMay();
  const board = may('job-board', 'list') && (
    <Button href="/api/job-board" target="_blank" rel="noreferrer" startIcon={<OpenInNewIcon />} variant="outlined">
      {t('resources.background-jobs.board')}
    </Button>
  );
  return (
    <>
      <Title title={t('resources.background-jobs.name', { smart_count: 2 })} />
      <Section title={t('resources.background-jobs.now')} action={board}>
        <JobsInWords />
      </Section>
    </>
  );
};

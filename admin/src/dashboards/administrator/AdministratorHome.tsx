import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/useMay.js';
import { JobsInWords } from '../../background-jobs/JobsInWords.js';
import { Section } from '../../layout/Section.js';
import { Tally } from '../Tally.js';
import { ServiceHealth } from './ServiceHealth.js';
import { LastImport } from './LastImport.js';

/** Health in words, and the doors to what an administrator keeps in order. */
export const AdministratorHome = () => {
  const t = useTranslate();
  const may = useMay();
  return (
    <>
      <Section title={t('spor.administrator.health')}>
        <ServiceHealth />
      </Section>
      <Section title={t('resources.background-jobs.name', { smart_count: 2 })}>
        <JobsInWords />
      </Section>
      {may('roster-imports', 'list') && (
        <Section title={t('spor.administrator.imports')}>
          <LastImport />
        </Section>
      )}
      <Typography component="h2" variant="h6" sx={{ mb: 1.5 }}>
        {t('spor.administrator.have')}
      </Typography>
      <Tally of={['employees', 'org-units', 'role-grants', 'roster-imports', 'h5p-libraries']} />
    </>
  );
};

import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Box, Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { Facts } from '../layout/Facts.js';
import { RecordShow } from '../layout/RecordShow.js';
import { Section } from '../layout/Section.js';
import { ExercisePreview } from '../player/ExercisePreview.js';
import { API } from '../providers/http.js';
import type { UploadedPackage } from './package.types.js';

const Package = () => {
  const t = useTranslate();
  const content = useRecordContext<UploadedPackage>();
  if (!content) return null;
  const field = (name: string): string => t(`resources.h5p-packages.fields.${name}`);
  const download = (
    <Button href={`${API}/h5p-packages/${content.id}/package`} download startIcon={<DownloadIcon />} variant="outlined">
      {t('spor.player.download')}
    </Button>
  );
  return (
    <>
      <Section title={t('resources.h5p-packages.about')} action={download}>
        <Facts
          of={[
            [field('library'), content.library],
            [field('uploadedAt'), <Moment key="at" at={content.uploadedAt} />],
            [field('uploadedBy'), content.uploadedBy],
          ]}
        />
      </Section>
      <Section title={t('spor.player.heading')}>
        <Box sx={{ maxWidth: '46rem' }}>
          {t('spor.player.notRecorded')}
          <ExercisePreview resource="h5p-packages" id={content.id} />
        </Box>
      </Section>
    </>
  );
};

export const PackageShow = () => (
  <RecordShow>
    <Package />
  </RecordShow>
);

import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Box, Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { ContentTypeName } from '../h5p-libraries/ContentTypeName.js';
import { TryUnit } from '../course-packages/TryUnit.js';
import { Facts } from '../layout/Facts.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordShow } from '../layout/RecordShow.js';
import { Section } from '../layout/Section.js';
import { ExercisePreview } from '../player/ExercisePreview.js';
import { API } from '../providers/http.js';
import type { ExerciseDto } from '../types.js';

const Exercise = () => {
  const t = useTranslate();
  const exercise = useRecordContext<ExerciseDto>();
  if (!exercise) return null;
  const field = (name: string): string => t(`resources.exercises.fields.${name}`);
  const download = (
    <Button href={`${API}/exercises/${exercise.id}/package`} download startIcon={<DownloadIcon />} variant="outlined">
      {t('spor.player.download')}
    </Button>
  );
  return (
    <>
      <Section title={t('resources.exercises.about')} action={exercise.unitId === null && download}>
        <Facts
          of={[
            [field('courseTitle'), <RecordLink key="course" resource="courses" id={exercise.courseId} text={exercise.courseTitle} />],
            [field('lessonTitle'), <RecordLink key="lesson" resource="lessons" id={exercise.lessonId} text={exercise.lessonTitle} />],
            [field('library'), <ContentTypeName key="library" machineName={exercise.library} otherwise={exercise.library} />],
          ]}
        />
      </Section>
      <Section title={t('spor.player.heading')}>
        <Box sx={{ maxWidth: '46rem' }}>
          {t('spor.player.notRecorded')}
          {exercise.unitId === null ? <ExercisePreview resource="exercises" id={exercise.id} /> : <p><TryUnit id={exercise.unitId} title={exercise.title} /></p>}
        </Box>
      </Section>
    </>
  );
};

export const ExerciseShow = () => (
  <RecordShow>
    <Exercise />
  </RecordShow>
);

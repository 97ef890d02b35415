import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PlainTable } from '../layout/PlainTable.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import type { CourseDetailDto } from '../types.js';

/** The lessons in order, each with its exercises. */
export const CourseOutline = ({ course }: { course: CourseDetailDto }) => {
  const t = useTranslate();
  return (
    <Section title={t('resources.courses.outline')} flush>
      <PlainTable
        caption={t('resources.courses.outline')}
        rows={course.outline}
        rowKey={({ id }) => id}
        columns={[
          { heading: t('resources.lessons.fields.title'), cell: ({ id, title }) => <RecordLink resource="lessons" id={id} text={title} /> },
          { heading: t('resources.lessons.fields.kind'), cell: ({ kind }) => t(`spor.lessonKinds.${kind}`) },
          {
            heading: t('resources.lessons.fields.exercises'),
            cell: ({ exercises }) => exercises.map(({ id, title }) => <Box key={id}><RecordLink resource="exercises" id={id} text={title} /></Box>),
          },
          { heading: t('resources.lessons.fields.minutes'), numeric: true, cell: ({ minutes }) => minutes },
        ]}
      />
    </Section>
  );
};

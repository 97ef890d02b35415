import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { PublishedAt } from '../courses/PublishedAt.js';
import { ThingActions } from '../history/ThingActions.js';
import { Facts } from '../layout/Facts.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordShow } from '../layout/RecordShow.js';
import { Section } from '../layout/Section.js';
import type { LearningPathDto } from '../types.js';

const DOT = { width: 14, height: 14, borderRadius: '50%', bgcolor: 'background.paper', border: '3px solid', borderColor: 'primary.main', flexShrink: 0, mt: 0.5 };

/** The path as the line it is, with its courses as steps. */
const Steps = ({ courses }: Pick<LearningPathDto, 'courses'>) => {
  const t = useTranslate();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {courses.map(({ id, title, minutes }, index) => (
        <Box component="li" key={id} sx={{ display: 'flex', gap: 2, position: 'relative', pb: 2.5, '&:not(:last-child)::before': { content: '""', position: 'absolute', left: 8.5, top: 20, bottom: -4, width: 3, bgcolor: 'primary.main' } }}>
          <Box aria-hidden sx={{ ...DOT, ml: '3px', bgcolor: index === 0 ? '#E8924A' : 'background.paper' }} />
          <div>
            <RecordLink resource="courses" id={id} text={title} />
            <Typography variant="body2" color="textSecondary">
              {t('spor.minutes', { smart_count: minutes })}
            </Typography>
          </div>
        </Box>
      ))}
    </Box>
  );
};

const LearningPath = () => {
  const t = useTranslate();
  const path = useRecordContext<LearningPathDto>();
  if (!path) return null;
  const field = (name: string): string => t(`resources.learning-paths.fields.${name}`);
  return (
    <>
      <Section title={t('resources.learning-paths.about')} action={<ThingActions kind="path" slug={path.slug} />}>
        <Facts
          of={[
            [field('purpose'), path.purpose],
            [field('minutes'), t('spor.minutes', { smart_count: path.minutes })],
            [field('version'), path.version],
            [field('publishedAt'), <PublishedAt key="at" at={path.publishedAt} />],
          ]}
        />
      </Section>
      <Section title={t('resources.courses.name', { smart_count: 2 })}>
        <Steps courses={path.courses} />
      </Section>
    </>
  );
};

export const LearningPathShow = () => (
  <RecordShow>
    <LearningPath />
  </RecordShow>
);

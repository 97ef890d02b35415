import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ThingActions } from '../history/ThingActions.js';
import { Facts } from '../layout/Facts.js';
import { Section } from '../layout/Section.js';
import type { CourseDetailDto } from '../types.js';
import { PublishedAt } from './PublishedAt.js';

export const CourseFacts = ({ course }: { course: CourseDetailDto }) => {
  const t = useTranslate();
  const field = (name: string): string => t(`resources.courses.fields.${name}`);
  const open = (
    <ThingActions kind="course" slug={course.slug}>
      <Button href={`/kurs/${course.slug}`} variant="outlined">
        {t('resources.courses.open')}
      </Button>
    </ThingActions>
  );
  return (
    <Section title={t('resources.courses.about')} action={open}>
      <Typography sx={{ maxWidth: '65ch', mb: 2 }}>{course.summary}</Typography>
      <Facts
        of={[
          [field('key'), course.key],
          [field('minutes'), t('spor.minutes', { smart_count: course.minutes })],
          [field('lessons'), t('resources.courses.size', { lessons: course.lessons, exercises: course.exercises })],
          [field('contributions'), course.contributions.map(({ competence, level }) => t('spor.competenceAtLevel', { competence, level })).join(', ')],
          [field('language'), t(`spor.languages.${course.language}`, { _: course.language })],
          [field('version'), course.version],
          [field('publishedAt'), <PublishedAt key="at" at={course.publishedAt} />],
        ]}
      />
    </Section>
  );
};

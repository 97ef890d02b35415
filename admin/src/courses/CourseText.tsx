import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../layout/Section.js';
import type { CourseDetailDto } from '../types.js';

/** Only what is a web address becomes a link. */
const isWeb = (url: string): boolean => /^https?:\/\//.test(url);

export const CourseText = ({ course }: { course: CourseDetailDto }) => {
  const t = useTranslate();
  return (
    <>
      <Section title={t('resources.courses.outcomes')}>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {course.outcomes.map((outcome) => (
            <Typography component="li" key={outcome}>
              {outcome}
            </Typography>
          ))}
        </Box>
      </Section>
      {course.sources.length > 0 && (
        <Section title={t('resources.courses.sources')}>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {course.sources.map(({ title, url }) => (
              <li key={url + title}>{isWeb(url) ? <Link href={url}>{title}</Link> : title}</li>
            ))}
          </Box>
        </Section>
      )}
    </>
  );
};

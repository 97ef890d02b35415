import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Facts } from '../layout/Facts.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import { RecordShow } from '../layout/RecordShow.js';
import { ExercisePreview } from '../player/ExercisePreview.js';
import type { LessonBlock, LessonDetailDto } from '../types.js';
import { LessonKindName } from './LessonKindName.js';

/** The text is made clean by the server (`LessonBlock`), where scripts, handlers and foreign addresses are removed. */
const Block = ({ block }: { block: LessonBlock }) =>
  block.kind === 'html' ? (
    <Box dangerouslySetInnerHTML={{ __html: block.html }} />
  ) : (
    <ExercisePreview resource="exercises" id={block.exerciseId} />
  );

const READABLE = {
  maxWidth: '42rem',
  fontSize: '1.06rem',
  lineHeight: 1.65,
  '& h2, & h3': { lineHeight: 1.3, mt: 3, mb: 1 },
  '& a': { color: 'primary.main' },
  '& blockquote': { m: 0, pl: 2, borderLeft: '3px solid', borderColor: 'primary.main' },
  '& figure': { mx: 0, my: 2 },
  // A drawing is made for paper: dark lines on a light ground, whatever the theme.
  '& img': { display: 'block', maxWidth: '100%', height: 'auto', borderRadius: 1, bgcolor: '#f6f5f2', colorScheme: 'light' },
  '& figcaption': { fontSize: '.9rem', color: 'text.secondary', mt: 0.5 },
  '& table': { display: 'block', overflowX: 'auto' },
};

const Lesson = () => {
  const t = useTranslate();
  const lesson = useRecordContext<LessonDetailDto>();
  if (!lesson) return null;
  const field = (name: string): string => t(`resources.lessons.fields.${name}`);
  return (
    <>
      <Section title={t('resources.lessons.about')}>
        <Facts
          of={[
            [field('courseTitle'), <RecordLink key="course" resource="courses" id={lesson.courseId} text={lesson.courseTitle} />],
            [field('position'), lesson.position],
            [field('kind'), <LessonKindName key="kind" kind={lesson.kind} />],
            [field('minutes'), t('spor.minutes', { smart_count: lesson.minutes })],
            [field('exercises'), lesson.exercises],
          ]}
        />
      </Section>
      <Section title={t('resources.lessons.asSeen')}>
        <Box sx={READABLE}>
          {lesson.blocks.map((block, index) => (
            <Block key={block.kind === 'exercise' ? block.exerciseId : index} block={block} />
          ))}
        </Box>
      </Section>
    </>
  );
};

export const LessonShow = () => (
  <RecordShow whole>
    <Lesson />
  </RecordShow>
);

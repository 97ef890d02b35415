import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Changes } from '../../history/Changes.js';
import { Section } from '../../layout/Section.js';
import { exercisesIn, languagesOf, lessonOf, outlineOf } from '../course/courseFiles.js';
import { filesOf } from '../desk/filesOf.js';
import type { Files, PublicationEffectDto } from '../draft.types.js';
import type { EditorProps } from '../editor.types.js';
import { FrameworkDifference } from './FrameworkDifference.js';
import { titleOf } from './titleOf.js';

/** What is published, or how it differs from what is. */
export const Difference = ({ draft, state, effect }: EditorProps & { effect: PublicationEffectDto | undefined }) => {
  const t = useTranslate();
  if (draft.kind === 'framework') return <FrameworkDifference draftId={draft.id} />;
  if (effect?.changes) {
    return (
      <Section title={t('drafts.publish.whatChanged')}>
        <Changes changes={effect.changes} />
      </Section>
    );
  }
  const title = titleOf(draft, state);
  return <Section title={t('drafts.publish.whatNew')}>{draft.kind === 'course' ? <NewCourse files={filesOf(state.files)} /> : t(`drafts.publish.${draft.kind}`, { title })}</Section>;
};

const NewCourse = ({ files }: { files: Files }) => {
  const t = useTranslate();
  const { lessons, minutes } = outlineOf(files);
  const language = languagesOf(files)[0] ?? 'nb';
  const exercises = lessons.reduce((sum, slug) => sum + exercisesIn(lessonOf(files, language, slug).body).length, 0);
  return (
    <>
      <Typography>{t('drafts.publish.course', { lessons: t('drafts.publish.lessons', { smart_count: lessons.length }), exercises: t('drafts.publish.exercises', { smart_count: exercises }), minutes: t('drafts.inMinutes', { smart_count: minutes }) })}</Typography>
      <Box component="ol" sx={{ m: 0, mt: 1, pl: 3 }}>
        {lessons.map((slug) => (
          <li key={slug}>{lessonOf(files, language, slug).front.title}</li>
        ))}
      </Box>
    </>
  );
};

import { Typography } from '@mui/material';
import { Link, useGetList, useLocale, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { toChoose, useCompetences } from '../../competences/ofFramework.js';
import { useFormat } from '../../format/useFormat.js';
import { languageOf } from '../../i18n/languages.js';
import { DraftsUnderWay } from '../../drafts/DraftsUnderWay.js';
import type { EditorHomeDto } from '../../drafts/draft.types.js';
import { Failed } from '../../layout/Failed.js';
import { Section } from '../../layout/Section.js';
import type { CourseDto } from '../../types.js';
import { useRead } from '../../providers/useRead.js';
import { Tally } from '../Tally.js';
import { ReviewTask } from './ReviewTask.js';
import { TranslationTask } from './TranslationTask.js';
import { Tasks } from '../Tasks.js';

const ALL = { pagination: { page: 1, perPage: 500 }, sort: { field: 'key', order: 'ASC' } as const };

/** What is to be read through again, and what can be read out of the catalogue itself: drafts, courses without exercises, competences no course leads to. */
function useEditorTasks(): { tasks: ReactNode[]; isPending: boolean; error: Error | null; refetch: () => unknown } {
  const t = useTranslate();
  const { list } = useFormat();
  const locale = useLocale();
  const courses = useGetList<CourseDto>('courses', ALL);
  const competences = useCompetences();
  const home = useHome();
  const drafts = (courses.data ?? []).filter(({ publishedAt }) => publishedAt === null);
  const bare = (courses.data ?? []).filter(({ exercises }) => exercises === 0);
  const unled = toChoose(competences.data ?? []).filter(({ contributions }) => contributions.length === 0);
  const toCourse = ({ id, title }: CourseDto, key: string): ReactNode => (
    <Link to={`/courses/${id}/show`} underline="always">
      {t(`spor.editor.${key}`, { title })}
    </Link>
  );
  return {
    isPending: courses.isPending || competences.isPending || home.isPending,
    error: courses.error ?? competences.error ?? home.error,
    refetch: () => Promise.all([courses.refetch(), competences.refetch(), home.refetch()]),
    tasks: [
      ...(home.data?.notPublished ?? []).map(({ id, title, scheduled }) => (
        <Link key={id} to={`/drafts/${id}/publish`} underline="always">
          {t('drafts.schedule.task', { title, why: scheduled?.failure?.detail[languageOf(locale)] ?? '' })}
        </Link>
      )),
      ...(home.data?.reviews ?? []).map((review) => <ReviewTask key={`${review.kind} ${review.id}`} {...review} />),
      ...(home.data?.translations ?? []).map((behind) => <TranslationTask key={`${behind.kind} ${behind.id} ${behind.language}`} {...behind} />),
      ...drafts.map((course) => toCourse(course, 'draft')),
      ...bare.map((course) => toCourse(course, 'bare')),
      ...(unled.length > 0 ? [t('spor.editor.unled', { smart_count: unled.length, of: competences.data?.length, list: list(unled.map(({ key, title }) => `${key} ${title}`)) })] : []),
    ],
  };
}

const useHome = () => useRead<EditorHomeDto>('editor-home');

const UnderWay = () => {
  const t = useTranslate();
  const { data, error, refetch } = useHome();
  if (data) return <DraftsUnderWay drafts={data.drafts} more={data.moreDrafts} />;
  return <Section title={t('drafts.underWay')}>{error ? <Failed error={error} refetch={refetch} /> : <Typography color="textSecondary">{t('ra.page.loading')}</Typography>}</Section>;
};

export const EditorHome = () => {
  const t = useTranslate();
  const { tasks, isPending, error, refetch } = useEditorTasks();
  const todo = error ? <Failed error={error} refetch={refetch} /> : isPending ? <Typography color="textSecondary">{t('ra.page.loading')}</Typography> : <Tasks tasks={tasks} none={t('spor.editor.nothing')} />;
  return (
    <>
      <UnderWay />
      <Section title={t('spor.editor.todo')}>{todo}</Section>
      <Typography component="h2" variant="h6" sx={{ mb: 1.5 }}>
        {t('spor.editor.have')}
      </Typography>
      <Tally of={['courses', 'lessons', 'exercises', 'learning-paths', 'toolkits', 'competences', 'h5p-packages']} />
      <Typography color="textSecondary" sx={{ maxWidth: '65ch' }}>
        {t('spor.editor.where')}
      </Typography>
    </>
  );
};

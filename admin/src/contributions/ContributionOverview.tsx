import { Box, Skeleton, Typography } from '@mui/material';
import { Title, useGetList, useTranslate } from 'react-admin';
import { toChoose, useCompetences, useLevelName } from '../competences/ofFramework.js';
import { EditDraft } from '../drafts/begin/EditDraft.js';
import { Failed } from '../layout/Failed.js';
import { PlainTable } from '../layout/PlainTable.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import type { CompetenceDto, CourseDto } from '../types.js';
import { type Reach, reachable, reachOf } from './reach.js';

const LEVELS = [1, 2, 3, 4];
const ALL = { pagination: { page: 1, perPage: 500 }, sort: { field: 'key', order: 'ASC' } as const };

/** Which levels of which competences are reached by what, and where there is a gap. What counts is said by the courses, and changed there. */
export const ContributionOverview = () => {
  const t = useTranslate();
  const { data, error, refetch, isPending } = useCompetences();
  const competences = toChoose(data ?? []);
  const isEmpty = !isPending && !error && competences.length === 0;
  return (
    <>
      <Title title={t('resources.contributions.name', { smart_count: 2 })} />
      <Typography sx={{ maxWidth: '65ch', mb: 2 }}>{t(isEmpty ? 'resources.contributions.empty' : 'resources.contributions.about')}</Typography>
      {error && <Failed error={error} refetch={refetch} />}
      {isPending && !error && <Skeleton variant="rounded" height={320} aria-hidden />}
      {competences.length > 0 && <Matrix competences={competences} />}
    </>
  );
};

const Matrix = ({ competences }: { competences: readonly CompetenceDto[] }) => {
  const t = useTranslate();
  const { data: courses = [] } = useGetList<CourseDto>('courses', ALL);
  const slugs = new Map(courses.map(({ id, slug }) => [id, slug]));
  const levelName = useLevelName();
  const nameOf = (at: number): string => `${at}. ${levelName(at)}`;
  return (
    <>
      <Box component="ul" sx={{ pl: 2.5, mt: 0, '& li::marker': { color: '#E8924A' } }}>
        {LEVELS.map((level) => (
          <li key={level}>{t('resources.contributions.reachable', { level: nameOf(level), count: reachable(competences, level), of: competences.length })}</li>
        ))}
      </Box>
      <Section title={t('resources.contributions.matrix')} flush>
        <PlainTable
          caption={t('resources.contributions.matrix')}
          rows={competences}
          rowKey={({ id }) => id}
          columns={[
            { heading: t('resources.competences.name', { smart_count: 1 }), cell: ({ id, key, title }) => <RecordLink resource="competences" id={id} text={`${key} ${title}`} /> },
            ...LEVELS.map((level) => ({ heading: nameOf(level), cell: (competence: CompetenceDto) => <Cell reach={reachOf(competence).find((reach) => reach.level === level)} slugs={slugs} /> })),
          ]}
        />
      </Section>
    </>
  );
};

const Cell = ({ reach, slugs }: { reach: Reach | undefined; slugs: ReadonlyMap<string, string> }) => {
  const t = useTranslate();
  if (!reach || reach.how === 'gap') return <Box component="span" sx={{ borderLeft: '3px solid #E8924A', pl: 1, color: 'text.secondary' }}>{t('resources.contributions.gap')}</Box>;
  if (reach.how === 'above') return <Typography variant="body2" color="textSecondary">{t('resources.contributions.above')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {reach.courses.map(({ courseId, courseTitle }) => (
        <Box component="li" key={courseId} sx={{ mb: 0.5 }}>
          <RecordLink resource="courses" id={courseId} text={courseTitle} />
          <Box>{slugs.has(courseId) && <EditDraft kind="course" slug={slugs.get(courseId) as string} text={t('resources.contributions.change')} label={t('resources.contributions.changeIn', { course: courseTitle })} field="competence-0" />}</Box>
        </Box>
      ))}
    </Box>
  );
};

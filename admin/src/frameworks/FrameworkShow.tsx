import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { inOrder, useCompetences, useLevelName } from '../competences/ofFramework.js';
import { PublishedAt } from '../courses/PublishedAt.js';
import { EditDraft } from '../drafts/begin/EditDraft.js';
import { HistoryLink } from '../history/HistoryLink.js';
import { Facts } from '../layout/Facts.js';
import { PlainTable } from '../layout/PlainTable.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import { RecordShow } from '../layout/RecordShow.js';
import type { CompetenceDto, FrameworkDto } from '../types.js';

const LEVELS = [1, 2, 3, 4];

/** The whole framework at a glance: a row for each competence, a column for each level. */
const Matrix = ({ frameworkId }: { frameworkId: string }) => {
  const t = useTranslate();
  const { data = [] } = useCompetences(frameworkId);
  const levelName = useLevelName();
  const behaviour = ({ levels }: CompetenceDto, at: number): string => levels.find(({ level }) => level === at)?.behaviour ?? '–';
  return (
    <Section title={t('resources.frameworks.matrix')} flush>
      <PlainTable
        caption={t('resources.frameworks.matrix')}
        rows={inOrder(data)}
        rowKey={({ id }) => id}
        columns={[
          { heading: t('resources.competences.name', { smart_count: 1 }), cell: ({ id, key, title }) => <RecordLink resource="competences" id={id} text={`${key} ${title}`} /> },
          ...LEVELS.map((level) => ({ heading: levelName(level), cell: (competence: CompetenceDto) => behaviour(competence, level) })),
        ]}
      />
    </Section>
  );
};

const Actions = ({ slug }: { slug: string }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
    <EditDraft kind="framework" slug={slug} />
    <HistoryLink kind="framework" slug={slug} />
  </Box>
);

const Framework = () => {
  const t = useTranslate();
  const framework = useRecordContext<FrameworkDto>();
  if (!framework) return null;
  const field = (name: string): string => t(`resources.frameworks.fields.${name}`);
  return (
    <>
      <Section title={t('resources.frameworks.about')} action={<Actions slug={framework.key} />}>
        <Facts
          of={[
            [field('competences'), framework.competences],
            [field('version'), framework.version],
            [field('publishedAt'), <PublishedAt key="at" at={framework.publishedAt} />],
          ]}
        />
      </Section>
      <Matrix frameworkId={framework.id} />
    </>
  );
};

export const FrameworkShow = () => (
  <RecordShow whole>
    <Framework />
  </RecordShow>
);

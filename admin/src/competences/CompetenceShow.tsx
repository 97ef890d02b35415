import { Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { Facts } from '../layout/Facts.js';
import { PlainTable } from '../layout/PlainTable.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordShow } from '../layout/RecordShow.js';
import { Section } from '../layout/Section.js';
import type { CompetenceDto } from '../types.js';
import { useLevelName } from './ofFramework.js';

const Contributions = ({ contributions }: Pick<CompetenceDto, 'contributions'>) => {
  const t = useTranslate();
  const levelName = useLevelName();
  const title = t('resources.competences.fields.contributions');
  return (
    <Section title={title} flush={contributions.length > 0}>
      {contributions.length === 0 ? (
        <Typography>{t('resources.competences.noCourse')}</Typography>
      ) : (
        <PlainTable
          caption={title}
          rows={contributions}
          rowKey={({ courseId, level }) => `${courseId}.${level}`}
          columns={[
            { heading: t('resources.courses.name', { smart_count: 1 }), cell: ({ courseId, courseTitle }) => <RecordLink resource="courses" id={courseId} text={courseTitle} /> },
            { heading: t('spor.level'), cell: ({ level }) => levelName(level) },
          ]}
        />
      )}
    </Section>
  );
};

const Competence = () => {
  const t = useTranslate();
  const { day } = useFormat();
  const competence = useRecordContext<CompetenceDto>();
  if (!competence) return null;
  return (
    <>
      <Section title={t('resources.competences.about')}>
        <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{competence.description}</Typography>
        <Facts of={[[t('resources.competences.fields.principles'), competence.principles.join(', ')], ...(competence.retiredOn ? [[t('resources.competences.fields.retiredOn'), day(competence.retiredOn)] as [string, string]] : [])]} />
      </Section>
      <Section title={t('resources.competences.levels')}>
        <Facts of={competence.levels.map(({ level, title, behaviour }) => [`${level} ${title}`, behaviour])} />
      </Section>
      <Contributions contributions={competence.contributions} />
    </>
  );
};

export const CompetenceShow = () => (
  <RecordShow>
    <Competence />
  </RecordShow>
);

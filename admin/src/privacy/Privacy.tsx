import { Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { PlainTable } from '../layout/PlainTable.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import type { PrivacyDto } from '../types.js';
import { OwnTools } from './OwnTools.js';
import { Period } from './Period.js';
import { privacyQuery } from './privacyQuery.js';

const LABELS = 'resources.privacy';

/** What is kept about people and how long, who has asked to be erased, and that people were. */
export const Privacy = () => {
  const t = useTranslate();
  const privacy = useQuery(privacyQuery());
  return (
    <>
      <Title title={t(`${LABELS}.name`, { smart_count: 2 })} />
      {privacy.isError && <ProblemNotice title={t('spor.failed.title')} error={privacy.error} />}
      {privacy.isPending && <Skeleton variant="rounded" height={220} aria-hidden />}
      {privacy.data && (
        <>
          <Requests requests={privacy.data.requests} />
          <Section title={t(`${LABELS}.periods`)}>
            <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t(`${LABELS}.periodsText`)}</Typography>
            {privacy.data.periods.map((period) => (
              <Period key={period.key} period={period} />
            ))}
          </Section>
          <OwnTools />
          <Erasures erasures={privacy.data.erasures} />
          <Kinds kinds={privacy.data.kinds} />
        </>
      )}
    </>
  );
};

const Requests = ({ requests }: Pick<PrivacyDto, 'requests'>) => {
  const t = useTranslate();
  const { day } = useFormat();
  const title = t(`${LABELS}.requests`);
  return (
    <Section title={title} flush={requests.length > 0}>
      {requests.length === 0 && <Typography color="textSecondary">{t(`${LABELS}.noRequests`)}</Typography>}
      {requests.length > 0 && (
        <PlainTable
          stacks
          caption={title}
          rows={requests}
          rowKey={({ employee }) => employee.id}
          columns={[
            { heading: t(`${LABELS}.who`), cell: ({ employee }) => <RecordLink resource="employees" id={employee.id} text={employee.name} /> },
            { heading: t(`${LABELS}.asked`), cell: ({ at }) => day(at) },
            { heading: t(`${LABELS}.words`), cell: ({ words }) => words || '–' },
            { heading: t(`${LABELS}.state`), cell: ({ mayBeErased }) => t(`${LABELS}.${mayBeErased ? 'canBe' : 'worksHere'}`) },
          ]}
        />
      )}
    </Section>
  );
};

const Erasures = ({ erasures }: Pick<PrivacyDto, 'erasures'>) => {
  const t = useTranslate();
  const { moment, number } = useFormat();
  const title = t(`${LABELS}.erasures`);
  return (
    <Section title={title} flush={erasures.length > 0}>
      {erasures.length === 0 && <Typography color="textSecondary">{t(`${LABELS}.noErasures`)}</Typography>}
      {erasures.length > 0 && (
        <PlainTable
          stacks
          caption={title}
          rows={erasures}
          rowKey={({ id }) => id}
          columns={[
            { heading: t(`${LABELS}.when`), cell: ({ erasedAt }) => moment(erasedAt) },
            { heading: t(`${LABELS}.by`), cell: ({ erasedBy, reason }) => erasedBy ?? t(`${LABELS}.${reason ? 'formerly' : 'byTime'}`) },
            { heading: t(`${LABELS}.reason`), cell: ({ reason, isAsked }) => [reason, isAsked ? t(`${LABELS}.wasAsked`) : ''].filter(Boolean).join(' · ') || '–' },
            { heading: t(`${LABELS}.rows`), cell: ({ rows }) => number(rows), numeric: true },
          ]}
        />
      )}
    </Section>
  );
};

const Kinds = ({ kinds }: Pick<PrivacyDto, 'kinds'>) => {
  const t = useTranslate();
  const title = t(`${LABELS}.kinds`);
  return (
    <Section title={title} flush>
      <PlainTable
        stacks
        caption={title}
        rows={kinds}
        rowKey={({ key }) => key}
        columns={[
          { heading: t(`${LABELS}.kind`), cell: (kind) => kind.title },
          { heading: t(`${LABELS}.purpose`), cell: ({ purpose }) => purpose },
          { heading: t(`${LABELS}.kept`), cell: ({ kept }) => kept },
          { heading: t(`${LABELS}.becomes`), cell: ({ how }) => t(`${LABELS}.how.${how}`) },
        ]}
      />
    </Section>
  );
};

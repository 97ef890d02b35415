import { Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Moment } from '../../format/Moment.js';
import { Failed } from '../../layout/Failed.js';
import { PlainTable } from '../../layout/PlainTable.js';
import { toldOnThePage } from '../../layout/problem.js';
import { Section } from '../../layout/Section.js';
import type { UpgradeDto } from '../../types.js';
import { RollBack } from './RollBack.js';

const MOST = 100;

/** Upgrades from and to a version, the latest first. Nothing is shown when there is none. */
export const UpgradeHistory = ({ library }: { library: string }) => {
  const t = useTranslate();
  const say = (key: string, values?: object): string => t(`resources.h5p-libraries.upgrade.${key}`, values);
  const { data = [], error, refetch } = useGetList<UpgradeDto>('h5p-upgrades', { filter: { library }, sort: { field: 'doneAt', order: 'DESC' }, pagination: { page: 1, perPage: MOST } }, { onError: toldOnThePage });
  if (error) return <Failed error={error} refetch={refetch} />;
  if (data.length === 0) return null;
  return (
    <Section title={say('history')} flush>
      <PlainTable
        caption={say('history')}
        rows={data}
        rowKey={({ id }) => id}
        columns={[
          { heading: t('resources.h5p-libraries.fields.course'), cell: ({ packageId, courseTitle, exercises }) => (packageId ? say('ofPackage', { title: courseTitle }) : say('ofCourse', { course: courseTitle, smart_count: exercises })) },
          { heading: say('step'), cell: ({ from, to }) => `${from} → ${to}` },
          { heading: say('when'), cell: ({ doneAt, doneBy }) => <When at={doneAt} by={doneBy} /> },
          { heading: t('spor.actions'), cell: (upgrade) => (upgrade.undoneAt ? say('undone') : <RollBack upgrade={upgrade} />) },
        ]}
      />
    </Section>
  );
};

const When = ({ at, by }: { at: string; by: string }) => (
  <>
    <Moment at={at} />
    {by && <Typography variant="body2">{by}</Typography>}
  </>
);

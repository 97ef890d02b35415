import { Breadcrumbs, Typography } from '@mui/material';
import { Link, Loading, Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useAddress } from '../dashboards/useAddress.js';
import { useFormat } from '../format/useFormat.js';
import { Failed } from '../layout/Failed.js';
import { PlainTable } from '../layout/PlainTable.js';
import { Section } from '../layout/Section.js';
import { useRead } from '../providers/useRead.js';
import type { GoalTrailDto } from '../types.js';
import { ReachedRows } from './ReachedRows.js';

const LABELS = 'resources.goal-trails';

const UnitLink = ({ goal, id, name }: { goal: string; id: string; name: string }) => (
  <Link to={`/goal-trails/${goal}/show?orgUnit=${id}`} underline="always" sx={{ fontWeight: 550 }}>
    {name}
  </Link>
);

const Figure = ({ trail: { goal, unit, breadcrumb, today } }: { trail: GoalTrailDto }) => {
  const t = useTranslate();
  const { number } = useFormat();
  return (
    <Section title={unit.name}>
      {breadcrumb.length > 0 && (
        <Breadcrumbs aria-label={t('spor.board.trail')} sx={{ mb: 1 }}>
          {breadcrumb.map(({ id, name }) => <UnitLink key={id} goal={goal.id} id={id} name={name} />)}
          <span aria-current="location">{unit.name}</span>
        </Breadcrumbs>
      )}
      <Typography sx={{ fontSize: '1.1rem' }}>
        {today.reached === null ? t(`${LABELS}.suppressed`) : t(`${LABELS}.figure`, { reached: number(today.reached), of: number(today.of), unit: unit.name })}
      </Typography>
    </Section>
  );
};

const Units = ({ trail: { goal, units } }: { trail: GoalTrailDto }) => {
  const t = useTranslate();
  const { number } = useFormat();
  if (units.length === 0) return null;
  const title = t(`${LABELS}.units`);
  return (
    <Section title={title} flush>
      <PlainTable<GoalTrailDto['units'][number]>
        caption={title}
        rows={units}
        rowKey={({ id }) => id}
        columns={[
          { heading: t(`${LABELS}.fields.orgUnit`), cell: ({ id, name }) => <UnitLink goal={goal.id} id={id} name={name} /> },
          { heading: t(`${LABELS}.fields.reached`), numeric: true, cell: ({ reached }) => (reached === null ? t('spor.board.fewerThanFive') : number(reached)) },
          { heading: t(`${LABELS}.fields.of`), numeric: true, cell: ({ of }) => number(of) },
        ]}
      />
    </Section>
  );
};

/** A goal's figure: by unit first, then the rows it counts, each with the statement behind it. */
export const GoalTrailShow = () => {
  const t = useTranslate();
  const { id = '' } = useParams();
  const [address] = useAddress();
  const asked = new URLSearchParams([...address].filter(([name]) => name === 'orgUnit' || name === 'page'));
  const { data: trail, error, isPending, isError, refetch } = useRead<GoalTrailDto>(`goal-trails/${encodeURIComponent(id)}?${asked}`);
  if (isPending) return <Loading />;
  if (isError) {
    return (
      <>
        <Title title={t('spor.failed.title')} />
        <Failed title={t(`${LABELS}.unread`)} error={error} refetch={refetch} />
      </>
    );
  }
  return (
    <>
      <Title title={trail.goal.title} />
      <Figure trail={trail} />
      <Units trail={trail} />
      {!trail.today.suppressed && <ReachedRows trail={trail} />}
    </>
  );
};

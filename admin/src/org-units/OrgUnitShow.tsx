import { Typography } from '@mui/material';
import { Link, useCanAccess, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { EditLink } from '../layout/ActionLink.js';
import { Facts } from '../layout/Facts.js';
import { PlainTable } from '../layout/PlainTable.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordShow } from '../layout/RecordShow.js';
import { Section } from '../layout/Section.js';
import type { OrgUnitDto } from '../types.js';
import { above } from './above.js';

const Below = ({ unit }: { unit: OrgUnitDto }) => {
  const t = useTranslate();
  const { number } = useFormat();
  const { data = [] } = useGetList<OrgUnitDto>('org-units', { filter: { parentId: unit.id }, pagination: { page: 1, perPage: 500 }, sort: { field: 'name', order: 'ASC' } });
  const title = t('resources.org-units.below');
  return (
    <Section title={title} flush={data.length > 0}>
      {data.length === 0 ? (
        <Typography>{t('resources.org-units.noneBelow')}</Typography>
      ) : (
        <PlainTable
          caption={title}
          rows={data}
          rowKey={({ id }) => id}
          columns={[
            { heading: t('resources.org-units.fields.name'), cell: ({ id, name }) => <RecordLink resource="org-units" id={id} text={name} /> },
            { heading: t('resources.org-units.fields.employees'), numeric: true, cell: ({ employees }) => number(employees) },
          ]}
        />
      )}
    </Section>
  );
};

const People = ({ unit }: { unit: OrgUnitDto }) => {
  const t = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'employees', action: 'list' });
  const { number } = useFormat();
  const words = t('resources.org-units.people', { smart_count: unit.employees, count: number(unit.employees) });
  return canAccess ? <Link to={`/employees?filter=${encodeURIComponent(JSON.stringify({ orgUnitId: unit.id }))}`} underline="always">{words}</Link> : words;
};

const OrgUnit = () => {
  const t = useTranslate();
  const unit = useRecordContext<OrgUnitDto>();
  if (!unit) return null;
  const field = (name: string): string => t(`resources.org-units.fields.${name}`);
  return (
    <>
      <Section title={t('resources.org-units.about')} action={<EditLink />}>
        <Facts
          of={[
            [field('path'), above(unit)],
            [field('code'), unit.code],
            [field('employees'), <People key="people" unit={unit} />],
          ]}
        />
      </Section>
      <Below unit={unit} />
    </>
  );
};

export const OrgUnitShow = () => (
  <RecordShow>
    <OrgUnit />
  </RecordShow>
);

import { Button, Typography } from '@mui/material';
import { LinkBase, useGetList, useTranslate } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { PlainTable } from '../layout/PlainTable.js';
import { Section } from '../layout/Section.js';
import { Revoke } from '../role-grants/Revoke.js';
import type { EmployeeDto, RoleGrantDto } from '../types.js';

export const EmployeeRoles = ({ employee }: { employee: EmployeeDto }) => {
  const t = useTranslate();
  const { data = [] } = useGetList<RoleGrantDto>('role-grants', { filter: { employeeId: employee.id }, pagination: { page: 1, perPage: 100 }, sort: { field: 'grantedAt', order: 'DESC' } });
  const title = t('resources.role-grants.name', { smart_count: 2 });
  const grant = (
    <Button component={LinkBase} variant="outlined" to={`/role-grants/create?source=${encodeURIComponent(JSON.stringify({ employeeId: employee.id }))}`}>
      {t('resources.role-grants.grant')}
    </Button>
  );
  return (
    <Section title={title} action={grant} flush={data.length > 0}>
      {data.length === 0 ? (
        <Typography>{t('resources.role-grants.none')}</Typography>
      ) : (
        <PlainTable
          caption={title}
          rows={data}
          rowKey={({ id }) => id}
          columns={[
            { heading: t('resources.role-grants.fields.role'), cell: ({ role }) => t(`spor.roles.${role}`) },
            { heading: t('resources.role-grants.fields.orgUnitId'), cell: ({ orgUnitName }) => orgUnitName },
            { heading: t('resources.role-grants.fields.grantedAt'), cell: ({ grantedAt }) => <Moment at={grantedAt} /> },
            { heading: t('spor.actions'), cell: (record) => <Revoke grant={record} /> },
          ]}
        />
      )}
    </Section>
  );
};

import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { useCsvExport } from '../format/useCsvExport.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { Reference } from '../layout/Reference.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { RoleGrantDto } from '../types.js';
import { Revoke } from './Revoke.js';
import { GRANTABLE } from './grantable.js';

const filters = [
  <SearchBox key="q" alwaysOn />,
  <SelectInput key="role" source="role" choices={GRANTABLE} />,
  <Reference key="orgUnitId" source="orgUnitId" reference="org-units" sort="name" />,
];

export const RoleGrantList = () => {
  const t = useTranslate();
  const exporter = useCsvExport<RoleGrantDto>('role-grants', {
    employeeName: ({ employeeName }) => employeeName,
    role: ({ role }) => t(`spor.roles.${role}`),
    orgUnitName: ({ orgUnitName }) => orgUnitName,
    grantedAt: ({ grantedAt }) => grantedAt,
  });
  return (
    <RecordList sort={{ field: 'grantedAt', order: 'DESC' }} filters={filters} exporter={exporter}>
      <DataTable.Col source="employeeName" render={({ employeeId, employeeName }: RoleGrantDto) => <RecordLink resource="employees" id={employeeId} text={employeeName} />} />
      <DataTable.Col source="role" render={({ role }: RoleGrantDto) => t(`spor.roles.${role}`)} />
      <DataTable.Col source="orgUnitName" sx={WIDE_ONLY} />
      <DataTable.Col source="grantedAt" sx={WIDE_ONLY} render={({ grantedAt }: RoleGrantDto) => <Moment at={grantedAt} />} />
      <DataTable.Col label="spor.actions" render={(grant: RoleGrantDto) => <Revoke grant={grant} />} />
    </RecordList>
  );
};

import { DataTable } from 'react-admin';
import { useCsvExport } from '../format/useCsvExport.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { Reference } from '../layout/Reference.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { EmployeeDto } from '../types.js';

const filters = [<SearchBox key="q" alwaysOn />, <Reference key="orgUnitId" source="orgUnitId" reference="org-units" sort="name" />];

const titles = ({ positions }: EmployeeDto): string => [...new Set(positions.map(({ title }) => title))].join(' · ');
const units = ({ positions }: EmployeeDto): string => positions.map(({ orgUnit }) => orgUnit.name).join(' · ');

export const EmployeeList = () => {
  const exporter = useCsvExport<EmployeeDto>('employees', {
    employeeNumber: ({ employeeNumber }) => employeeNumber,
    familyName: ({ familyName }) => familyName,
    givenName: ({ givenName }) => givenName,
    email: ({ email }) => email,
    title: titles,
    orgUnitId: units,
  });
  return (
    <RecordList sort={{ field: 'name', order: 'ASC' }} filters={filters} exporter={exporter}>
      <DataTable.Col source="name" render={({ id, name }: EmployeeDto) => <RecordLink resource="employees" id={id} text={name} />} />
      <DataTable.Col source="title" sx={WIDE_ONLY} disableSort render={titles} />
      <DataTable.Col source="orgUnitId" disableSort render={units} />
      <DataTable.Col source="email" sx={WIDE_ONLY} />
      <DataTable.Col source="employeeNumber" align="right" sx={WIDE_ONLY} />
    </RecordList>
  );
};

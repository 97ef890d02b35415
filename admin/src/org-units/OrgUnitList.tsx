import { Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { useCsvExport } from '../format/useCsvExport.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { Reference } from '../layout/Reference.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { OrgUnitDto } from '../types.js';
import { above } from './above.js';

const filters = [<SearchBox key="q" alwaysOn />, <Reference key="parentId" source="parentId" reference="org-units" sort="name" />];

const Above = ({ unit }: { unit: OrgUnitDto }) => (
  <Typography component="span" variant="body2" color="textSecondary">
    {above(unit)}
  </Typography>
);

export const OrgUnitList = () => {
  const exporter = useCsvExport<OrgUnitDto>('org-units', {
    code: ({ code }) => code,
    name: ({ name }) => name,
    path: above,
    employees: ({ employees }) => employees,
  });
  return (
    <RecordList sort={{ field: 'name', order: 'ASC' }} filters={filters} exporter={exporter} perPage={50}>
      <DataTable.Col source="name" render={({ id, name }: OrgUnitDto) => <RecordLink resource="org-units" id={id} text={name} />} />
      <DataTable.Col source="path" sx={WIDE_ONLY} disableSort render={(unit: OrgUnitDto) => <Above unit={unit} />} />
      <DataTable.Col source="code" sx={WIDE_ONLY} />
      <DataTable.NumberCol source="employees" disableSort />
    </RecordList>
  );
};

import { Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { useCsvExport } from '../format/useCsvExport.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordList } from '../layout/RecordList.js';
import { Reference } from '../layout/Reference.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { OrgUnitDto } from '../types.js';
import { above } from './above.js';
import { UnitName } from './UnitName.js';

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
    <RecordList sort={{ field: 'path', order: 'ASC' }} filters={filters} exporter={exporter} perPage={50}>
      <DataTable.Col source="name" render={(unit: OrgUnitDto) => <UnitName unit={unit} />} />
      <DataTable.Col source="path" sx={WIDE_ONLY} render={(unit: OrgUnitDto) => <Above unit={unit} />} />
      <DataTable.Col source="code" sx={WIDE_ONLY} />
      <DataTable.NumberCol source="employees" disableSort />
    </RecordList>
  );
};

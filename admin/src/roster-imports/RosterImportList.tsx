import { DataTable, useTranslate } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import type { RosterImportDto } from '../types.js';

export const RosterImportList = () => {
  const t = useTranslate();
  return (
    <RecordList sort={{ field: 'importedAt', order: 'DESC' }}>
      <DataTable.Col source="fileName" render={({ id, fileName }: RosterImportDto) => <RecordLink resource="roster-imports" id={id} text={fileName} />} />
      <DataTable.Col source="kind" sx={WIDE_ONLY} render={({ kind }: RosterImportDto) => t(`resources.roster-imports.kinds.${kind}`)} />
      <DataTable.Col source="importedAt" sx={WIDE_ONLY} render={({ importedAt }: RosterImportDto) => <Moment at={importedAt} />} />
      <DataTable.Col source="dryRun" sx={WIDE_ONLY} disableSort render={({ dryRun }: RosterImportDto) => t(`resources.roster-imports.runs.${dryRun ? 'dry' : 'real'}`)} />
      <DataTable.NumberCol source="counts.created" label="resources.roster-imports.results.created" disableSort />
      <DataTable.NumberCol source="counts.changed" label="resources.roster-imports.results.changed" sx={WIDE_ONLY} disableSort />
      <DataTable.NumberCol source="counts.refused" label="resources.roster-imports.results.refused" disableSort />
    </RecordList>
  );
};

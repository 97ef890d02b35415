import { DataTable } from 'react-admin';
import { useCsvExport } from '../format/useCsvExport.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { CompetenceDto } from '../types.js';

const filters = [<SearchBox key="q" alwaysOn />];

const behaviour = (at: number) => ({ levels }: CompetenceDto) => levels.find(({ level }) => level === at)?.behaviour;

export const CompetenceList = () => {
  const exporter = useCsvExport<CompetenceDto>('competences', {
    key: ({ key }) => key,
    title: ({ title }) => title,
    principles: ({ principles }) => principles.join(', '),
    level1: behaviour(1),
    level2: behaviour(2),
    level3: behaviour(3),
    level4: behaviour(4),
    contributions: ({ contributions }) => contributions.map(({ courseTitle }) => courseTitle).join(', '),
  });
  return (
    <RecordList sort={{ field: 'key', order: 'ASC' }} filters={filters} exporter={exporter}>
      <DataTable.Col source="title" render={({ id, key, title }: CompetenceDto) => <RecordLink resource="competences" id={id} text={`${key} ${title}`} />} />
      <DataTable.Col source="description" sx={WIDE_ONLY} disableSort />
      <DataTable.Col source="principles" disableSort render={({ principles }: CompetenceDto) => principles.join(', ')} />
      <DataTable.Col align="right" source="contributions" sx={WIDE_ONLY} disableSort render={({ contributions }: CompetenceDto) => contributions.length} />
    </RecordList>
  );
};

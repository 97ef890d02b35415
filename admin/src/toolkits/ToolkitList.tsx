import { DataTable } from 'react-admin';
import { BeginDraft } from '../drafts/begin/BeginDraft.js';
import { DraftHits } from '../drafts/hits/DraftHits.js';
import { useCsvExport } from '../format/useCsvExport.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { ToolkitDto } from '../types.js';
import { SituationName } from './SituationName.js';

const filters = [<SearchBox key="q" alwaysOn />];

const size = ({ groupSize }: ToolkitDto): string => `${groupSize.from}–${groupSize.to}`;

export const ToolkitList = () => {
  const exporter = useCsvExport<ToolkitDto>('toolkits', {
    title: ({ title }) => title,
    situation: ({ situation }) => situation,
    minutes: ({ minutes }) => minutes,
    groupSize: size,
    principles: ({ principles }) => principles.join(', '),
    version: ({ version }) => version,
  });
  return (
    <RecordList also={<DraftHits part="toolkit" />} sort={{ field: 'key', order: 'ASC' }} filters={filters} exporter={exporter} actions={<BeginDraft kind="toolkit" />} begin={<BeginDraft kind="toolkit" />}>
      <DataTable.Col source="title" render={({ id, title }: ToolkitDto) => <RecordLink resource="toolkits" id={id} text={title} />} />
      <DataTable.Col source="situation" sx={WIDE_ONLY} render={({ situation }: ToolkitDto) => <SituationName situation={situation} />} />
      <DataTable.Col source="principles" sx={WIDE_ONLY} disableSort render={({ principles }: ToolkitDto) => principles.join(', ')} />
      <DataTable.NumberCol source="minutes" />
      <DataTable.Col align="right" source="groupSize" sx={WIDE_ONLY} disableSort render={size} />
    </RecordList>
  );
};

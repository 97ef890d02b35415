import { DataTable } from 'react-admin';
import { PublishedAt } from '../courses/PublishedAt.js';
import { BeginDraft } from '../drafts/begin/BeginDraft.js';
import { DraftHits } from '../drafts/hits/DraftHits.js';
import { useCsvExport } from '../format/useCsvExport.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { LearningPathDto } from '../types.js';

const filters = [<SearchBox key="q" alwaysOn />];

export const LearningPathList = () => {
  const exporter = useCsvExport<LearningPathDto>('learning-paths', {
    title: ({ title }) => title,
    purpose: ({ purpose }) => purpose,
    courses: ({ courses }) => courses.map(({ title }) => title).join(', '),
    minutes: ({ minutes }) => minutes,
    version: ({ version }) => version,
  });
  return (
    <RecordList also={<DraftHits part="path" />} sort={{ field: 'key', order: 'ASC' }} filters={filters} exporter={exporter} actions={<BeginDraft kind="path" />} begin={<BeginDraft kind="path" />}>
      <DataTable.Col source="title" render={({ id, title }: LearningPathDto) => <RecordLink resource="learning-paths" id={id} text={title} />} />
      <DataTable.Col source="purpose" sx={{ ...WIDE_ONLY, maxWidth: '34rem' }} />
      <DataTable.Col align="right" source="courses" disableSort render={({ courses }: LearningPathDto) => courses.length} />
      <DataTable.NumberCol source="minutes" sx={WIDE_ONLY} disableSort />
      <DataTable.Col source="publishedAt" sx={WIDE_ONLY} render={({ publishedAt }: LearningPathDto) => <PublishedAt at={publishedAt} />} />
    </RecordList>
  );
};

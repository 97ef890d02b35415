import { DataTable } from 'react-admin';
import { PublishedAt } from '../courses/PublishedAt.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import type { FrameworkDto } from '../types.js';

export const FrameworkList = () => (
  <RecordList sort={{ field: 'title', order: 'ASC' }}>
    <DataTable.Col source="title" render={({ id, title }: FrameworkDto) => <RecordLink resource="frameworks" id={id} text={title} />} />
    <DataTable.NumberCol source="competences" disableSort />
    <DataTable.NumberCol source="version" />
    <DataTable.Col source="publishedAt" sx={WIDE_ONLY} render={({ publishedAt }: FrameworkDto) => <PublishedAt at={publishedAt} />} />
  </RecordList>
);

import { DataTable } from 'react-admin';
import { BeginDraft } from '../drafts/begin/BeginDraft.js';
import { DraftHits } from '../drafts/hits/DraftHits.js';
import { useCsvExport } from '../format/useCsvExport.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { CourseDto } from '../types.js';
import { PublishedAt } from './PublishedAt.js';
import { Translations } from './Translations.js';

const filters = [<SearchBox key="q" alwaysOn />];

export const CourseList = () => {
  const exporter = useCsvExport<CourseDto>('courses', {
    key: ({ key }) => key,
    title: ({ title }) => title,
    minutes: ({ minutes }) => minutes,
    lessons: ({ lessons }) => lessons,
    exercises: ({ exercises }) => exercises,
    version: ({ version }) => version,
    publishedAt: ({ publishedAt }) => publishedAt,
  });
  return (
    <RecordList also={<DraftHits part="course" />} sort={{ field: 'key', order: 'ASC' }} filters={filters} exporter={exporter} actions={<BeginDraft kind="course" />} begin={<BeginDraft kind="course" />}>
      <DataTable.Col source="title" render={({ id, title }: CourseDto) => <RecordLink resource="courses" id={id} text={title} />} />
      <DataTable.Col source="key" sx={WIDE_ONLY} />
      <DataTable.NumberCol source="minutes" />
      <DataTable.NumberCol source="lessons" sx={WIDE_ONLY} disableSort />
      <DataTable.NumberCol source="exercises" sx={WIDE_ONLY} disableSort />
      <DataTable.NumberCol source="version" sx={WIDE_ONLY} />
      <DataTable.Col source="translations" sx={WIDE_ONLY} disableSort render={(course: CourseDto) => <Translations {...course} />} />
      <DataTable.Col source="publishedAt" sx={WIDE_ONLY} render={({ publishedAt }: CourseDto) => <PublishedAt at={publishedAt} />} />
    </RecordList>
  );
};

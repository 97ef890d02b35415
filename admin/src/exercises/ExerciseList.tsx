import { DataTable } from 'react-admin';
import { DraftHits } from '../drafts/hits/DraftHits.js';
import { useCsvExport } from '../format/useCsvExport.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { ContentTypeName } from '../h5p-libraries/ContentTypeName.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { Reference } from '../layout/Reference.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { ExerciseDto } from '../types.js';

const filters = [<SearchBox key="q" alwaysOn />, <Reference key="courseId" source="courseId" reference="courses" sort="title" />];

export const ExerciseList = () => {
  const exporter = useCsvExport<ExerciseDto>('exercises', {
    title: ({ title }) => title,
    courseTitle: ({ courseTitle }) => courseTitle,
    lessonTitle: ({ lessonTitle }) => lessonTitle,
    library: ({ library }) => library,
  });
  return (
    <RecordList also={<DraftHits part="exercise" />} sort={{ field: 'title', order: 'ASC' }} filters={filters} exporter={exporter}>
      <DataTable.Col source="title" render={({ id, title }: ExerciseDto) => <RecordLink resource="exercises" id={id} text={title} />} />
      <DataTable.Col source="courseTitle" />
      <DataTable.Col source="lessonTitle" sx={WIDE_ONLY} />
      <DataTable.Col source="library" sx={WIDE_ONLY} render={({ library }: ExerciseDto) => <ContentTypeName machineName={library} otherwise={library} />} />
    </RecordList>
  );
};

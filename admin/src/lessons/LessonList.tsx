import { DataTable, SelectInput } from 'react-admin';
import { DraftHits } from '../drafts/hits/DraftHits.js';
import { useCsvExport } from '../format/useCsvExport.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { Reference } from '../layout/Reference.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { LessonDto, LessonKind } from '../types.js';
import { LessonKindName } from './LessonKindName.js';

const KINDS: LessonKind[] = ['text', 'exercise', 'reflection', 'practice'];

const filters = [
  <SearchBox key="q" alwaysOn />,
  <Reference key="courseId" source="courseId" reference="courses" sort="title" />,
  <SelectInput key="kind" source="kind" choices={KINDS.map((id) => ({ id, name: `spor.lessonKinds.${id}` }))} />,
];

export const LessonList = () => {
  const exporter = useCsvExport<LessonDto>('lessons', {
    courseId: ({ courseTitle }) => courseTitle,
    position: ({ position }) => position,
    title: ({ title }) => title,
    kind: ({ kind }) => kind,
    minutes: ({ minutes }) => minutes,
    exercises: ({ exercises }) => exercises,
  });
  return (
    <RecordList also={<DraftHits part="lesson" />} sort={{ field: 'courseTitle', order: 'ASC' }} filters={filters} exporter={exporter} perPage={50}>
      <DataTable.Col source="title" render={({ id, title }: LessonDto) => <RecordLink resource="lessons" id={id} text={title} />} />
      <DataTable.Col source="courseTitle" />
      <DataTable.Col source="kind" sx={WIDE_ONLY} render={({ kind }: LessonDto) => <LessonKindName kind={kind} />} />
      <DataTable.NumberCol source="exercises" sx={WIDE_ONLY} disableSort />
      <DataTable.NumberCol source="minutes" sx={WIDE_ONLY} />
    </RecordList>
  );
};

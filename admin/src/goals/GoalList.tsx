import { DataTable, useTranslate } from 'react-admin';
import { useCsvExport } from '../format/useCsvExport.js';
import { useFormat } from '../format/useFormat.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { Reference } from '../layout/Reference.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { GoalDto } from '../types.js';

const filters = [<SearchBox key="q" alwaysOn />, <Reference key="orgUnitId" source="orgUnitId" reference="org-units" sort="name" />];

export const GoalList = () => {
  const t = useTranslate();
  const { percent, day } = useFormat();
  const exporter = useCsvExport<GoalDto>('goals', {
    title: ({ title }) => title,
    orgUnitName: ({ orgUnitName }) => orgUnitName,
    competences: ({ competences }) => competences.join(', '),
    level: ({ level }) => level,
    share: ({ share }) => percent(share),
    startsOn: ({ startsOn }) => startsOn,
    by: ({ by }) => by,
  });
  return (
    <RecordList sort={{ field: 'by', order: 'ASC' }} filters={filters} exporter={exporter}>
      <DataTable.Col source="title" render={({ id, title }: GoalDto) => <RecordLink resource="goals" id={id} text={title} />} />
      <DataTable.Col source="orgUnitName" sx={WIDE_ONLY} />
      <DataTable.Col source="competences" sx={WIDE_ONLY} disableSort render={({ competences }: GoalDto) => competences.join(', ')} />
      <DataTable.Col source="level" sx={WIDE_ONLY} render={({ level }: GoalDto) => t(`spor.levels.${level}`)} />
      <DataTable.Col align="right" source="share" render={({ share }: GoalDto) => percent(share)} />
      <DataTable.Col source="by" render={({ by }: GoalDto) => day(by)} />
    </RecordList>
  );
};

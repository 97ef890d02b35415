import { Chip } from '@mui/material';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { useCsvExport } from '../format/useCsvExport.js';
import { useLevelName } from '../competences/ofFramework.js';
import { useFormat } from '../format/useFormat.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { Reference } from '../layout/Reference.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { GoalDto } from '../types.js';

const STATES = [{ id: 'false', name: 'resources.goals.underWay' }, { id: 'true', name: 'resources.goals.onlyEnded' }];
/** Chosen as text, asked for as yes or no. */
const AS_TEXT = { format: (value?: unknown): string => (value === undefined || value === null ? '' : String(value)), parse: (value: string): boolean | '' => (value === '' ? '' : value === 'true') };
const filters = [<SearchBox key="q" alwaysOn />, <SelectInput key="isEnded" source="isEnded" choices={STATES} {...AS_TEXT} />, <Reference key="orgUnitId" source="orgUnitId" reference="org-units" sort="name" />];

const Titled = ({ id, title, endedOn }: GoalDto) => {
  const t = useTranslate();
  const { day } = useFormat();
  return (
    <>
      <RecordLink resource="goals" id={id} text={title} />
      {endedOn && <Chip size="small" label={t('resources.goals.endedOn', { day: day(endedOn) })} sx={{ ml: 1 }} />}
    </>
  );
};

export const GoalList = () => {
  const t = useTranslate();
  const levelName = useLevelName();
  const { percent, day } = useFormat();
  const exporter = useCsvExport<GoalDto>('goals', {
    title: ({ title }) => title,
    orgUnitName: ({ orgUnitName }) => orgUnitName,
    audience: ({ audience }) => t(`resources.goals.audienceNames.${audience}`),
    competences: ({ competences }) => competences.join(', '),
    level: ({ level }) => level,
    share: ({ share }) => percent(share),
    startsOn: ({ startsOn }) => startsOn,
    by: ({ by }) => by,
    endedOn: ({ endedOn }) => endedOn ?? '',
  });
  return (
    <RecordList sort={{ field: 'by', order: 'ASC' }} filters={filters} exporter={exporter}>
      <DataTable.Col source="title" render={(goal: GoalDto) => <Titled {...goal} />} />
      <DataTable.Col source="audience" sx={WIDE_ONLY} disableSort render={({ audience }: GoalDto) => t(`resources.goals.audienceNames.${audience}`)} />
      <DataTable.Col source="orgUnitName" sx={WIDE_ONLY} />
      <DataTable.Col source="competences" sx={WIDE_ONLY} disableSort render={({ competences }: GoalDto) => competences.join(', ')} />
      <DataTable.Col source="level" sx={WIDE_ONLY} render={({ level }: GoalDto) => levelName(level)} />
      <DataTable.Col align="right" source="share" render={({ share }: GoalDto) => percent(share)} />
      <DataTable.Col source="by" render={({ by }: GoalDto) => day(by)} />
    </RecordList>
  );
};

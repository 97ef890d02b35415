import { DataTable, Link, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordList } from '../layout/RecordList.js';
import { SearchBox } from '../layout/SearchBox.js';
import { BeginAny } from './begin/BeginAny.js';
import type { DraftDto } from './draft.types.js';
import { ToBePublished } from './publish/ToBePublished.js';
import { DraftKindName } from './DraftKindName.js';

const filters = [<SearchBox key="q" alwaysOn />];

const Touched = ({ touchedAt, touchedBy }: DraftDto) => {
  const { ago } = useFormat();
  return <>{[ago(touchedAt), touchedBy].filter(Boolean).join(', ')}</>;
};

const State = ({ isNew }: DraftDto) => <>{useTranslate()(isNew ? 'drafts.new' : 'drafts.changes')}</>;

export const DraftList = () => (
  <RecordList sort={{ field: 'touchedAt', order: 'DESC' }} filters={filters} actions={<BeginAny />} begin={<BeginAny />}>
    <DataTable.Col source="title" render={({ id, title }: DraftDto) => <Link to={`/drafts/${id}`} underline="always" sx={{ fontWeight: 550 }}>{title}</Link>} />
    <DataTable.Col source="kind" render={(draft: DraftDto) => <DraftKindName {...draft} />} />
    <DataTable.Col source="isNew" sx={WIDE_ONLY} disableSort render={(draft: DraftDto) => <State {...draft} />} />
    <DataTable.Col source="scheduled" sx={WIDE_ONLY} render={({ scheduled }: DraftDto) => <ToBePublished scheduled={scheduled} />} />
    <DataTable.Col source="touchedAt" sx={WIDE_ONLY} render={(draft: DraftDto) => <Touched {...draft} />} />
  </RecordList>
);

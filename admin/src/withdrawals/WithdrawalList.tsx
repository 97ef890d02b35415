import { DataTable, Link } from 'react-admin';
import { DraftKindName } from '../drafts/DraftKindName.js';
import { useFormat } from '../format/useFormat.js';
import { historyAddress } from '../history/historyAddress.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordList } from '../layout/RecordList.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { WithdrawalDto } from '../types.js';

const filters = [<SearchBox key="q" alwaysOn />];

const Since = ({ withdrawnAt, withdrawnBy }: WithdrawalDto) => {
  const { day } = useFormat();
  return <>{[day(withdrawnAt), withdrawnBy].filter(Boolean).join(', ')}</>;
};

/** What is out of use now. Its history is where it is brought back. */
export const WithdrawalList = () => (
  <RecordList sort={{ field: 'withdrawnAt', order: 'DESC' }} filters={filters}>
    <DataTable.Col source="title" render={({ kind, slug, title }: WithdrawalDto) => <Link to={historyAddress(kind, slug)} underline="always" sx={{ fontWeight: 550 }}>{title}</Link>} />
    <DataTable.Col source="kind" render={(withdrawal: WithdrawalDto) => <DraftKindName {...withdrawal} />} />
    <DataTable.Col source="withdrawnAt" sx={WIDE_ONLY} render={(withdrawal: WithdrawalDto) => <Since {...withdrawal} />} />
  </RecordList>
);

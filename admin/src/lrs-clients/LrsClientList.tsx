import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { useFormat } from '../format/useFormat.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordList } from '../layout/RecordList.js';
import { SearchBox } from '../layout/SearchBox.js';
import type { LrsClientDto } from '../types.js';
import { RevokeClient } from './RevokeClient.js';

const LABELS = 'resources.lrs-clients';
const filters = [
  <SearchBox key="q" alwaysOn />,
  <NullableBooleanInput key="isRevoked" source="isRevoked" alwaysOn nullLabel={`${LABELS}.all`} falseLabel={`${LABELS}.open`} trueLabel={`${LABELS}.revokedOnly`} />,
];

const May = ({ scopes }: LrsClientDto) => {
  const t = useTranslate();
  return <>{scopes.map((scope) => t(`${LABELS}.scopes.${scope}`)).join('; ')}</>;
};

const LastUsed = ({ lastUsedAt }: LrsClientDto) => {
  const t = useTranslate();
  return lastUsedAt ? <Moment at={lastUsedAt} /> : <>{t(`${LABELS}.never`)}</>;
};

const Access = ({ revokedAt }: LrsClientDto) => {
  const t = useTranslate();
  const { day } = useFormat();
  return <>{revokedAt ? t(`${LABELS}.closed`, { day: day(revokedAt) }) : t(`${LABELS}.active`)}</>;
};

export const LrsClientList = () => (
  <RecordList sort={{ field: 'createdAt', order: 'DESC' }} filters={filters}>
    <DataTable.Col source="name" sx={{ minWidth: '10rem', overflowWrap: 'anywhere' }} />
    <DataTable.Col source="scopes" disableSort sx={WIDE_ONLY} render={(client: LrsClientDto) => <May {...client} />} />
    <DataTable.Col source="createdAt" sx={WIDE_ONLY} render={({ createdAt }: LrsClientDto) => <Moment at={createdAt} />} />
    <DataTable.Col source="lastUsedAt" render={(client: LrsClientDto) => <LastUsed {...client} />} />
    <DataTable.Col source="revokedAt" render={(client: LrsClientDto) => <Access {...client} />} />
    <DataTable.Col label="spor.actions" render={(client: LrsClientDto) => <RevokeClient client={client} />} />
  </RecordList>
);

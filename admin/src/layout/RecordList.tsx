import { Card } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { DataTable, FilterButton, List, Pagination, TopToolbar, useListContext, useResourceDefinition, type Exporter, type SortPayload } from 'react-admin';
import { CreateLink } from './ActionLink.js';
import { EmptyList } from './EmptyList.js';
import { ExportRows } from './ExportRows.js';
import { FailedList } from './Failed.js';
import { toldOnThePage } from './problem.js';

interface RecordListProps {
  /** `DataTable.Col`s; the first one holds the link to the record. */
  children: ReactNode;
  sort: SortPayload;
  filters?: ReactElement[];
  exporter?: Exporter;
  actions?: ReactNode;
  /** The first step when there is nothing yet, in place of the link to a form. */
  begin?: ReactNode;
  /** What else fits what is searched for, above the rows. */
  also?: ReactNode;
  perPage?: number;
}

const STICKY = {
  '& .RaDataTable-tableWrapper': { overflow: 'auto', maxHeight: { md: 'max(26rem, calc(100vh - 17rem))' } },
  '& thead th.MuiTableCell-root': { position: 'sticky', top: 0, zIndex: 1, bgcolor: 'var(--spor-sunken)' },
  '& tbody tr:last-child td': { borderBottom: 0 },
};

const Actions = ({ exporter, filters, actions }: Pick<RecordListProps, 'exporter' | 'filters' | 'actions'>) => {
  const { hasCreate } = useResourceDefinition();
  const hasMore = filters?.some((filter) => !(filter.props as { alwaysOn?: boolean }).alwaysOn);
  return (
    <TopToolbar sx={{ alignItems: 'center', gap: 1, flexWrap: { xs: 'wrap', sm: 'nowrap' }, justifyContent: { xs: 'flex-start', sm: 'flex-end' } }}>
      {hasMore && <FilterButton />}
      {exporter && <ExportRows exporter={exporter} />}
      {actions}
      {hasCreate && <CreateLink />}
    </TopToolbar>
  );
};

const READ = { onError: toldOnThePage };

/** No pages to turn in what could not be read. */
const Pages = () => {
  const { error, isPaused, isPlaceholderData } = useListContext();
  return error || (isPaused && isPlaceholderData) ? null : <Pagination />;
};

/** A list as all lists are here: search and filter above, headings that stay, export, and a word when it is empty. */
export const RecordList = ({ children, sort, filters, exporter, actions, begin, also, perPage = 25 }: RecordListProps) => (
  <List
    sort={sort}
    filters={filters}
    perPage={perPage}
    exporter={exporter ?? false}
    actions={<Actions exporter={exporter} filters={filters} actions={actions} />}
    empty={<EmptyList begin={begin} />}
    error={<FailedList />}
    pagination={<Pages />}
    queryOptions={READ}
    component={Card}
    sx={{ '& .MuiToolbar-root.MuiToolbar-root': { bgcolor: 'transparent' }, '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflow: 'hidden' } }}
  >
    {also}
    <DataTable bulkActionButtons={false} rowClick={false} sx={STICKY}>
      {children}
    </DataTable>
  </List>
);

import { Card } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { CreateButton, DataTable, ExportButton, FilterButton, List, TopToolbar, useResourceContext, useResourceDefinition, type Exporter, type SortPayload } from 'react-admin';
import { EmptyList } from './EmptyList.js';

interface RecordListProps {
  /** `DataTable.Col`s; the first one holds the link to the record. */
  children: ReactNode;
  sort: SortPayload;
  filters?: ReactElement[];
  exporter?: Exporter;
  actions?: ReactNode;
  perPage?: number;
}

/** Everything, not only the page one sees; the api has no more than this. */
const ALL_ROWS = 1_000_000;

const STICKY = {
  '& .RaDataTable-tableWrapper': { overflow: 'auto', maxHeight: { md: 'max(26rem, calc(100vh - 17rem))' } },
  '& thead th.MuiTableCell-root': { position: 'sticky', top: 0, zIndex: 1, bgcolor: 'var(--spor-sunken)' },
  '& tbody tr:last-child td': { borderBottom: 0 },
};

const Actions = ({ exporter, filters, actions }: Pick<RecordListProps, 'exporter' | 'filters' | 'actions'>) => {
  const resource = useResourceContext();
  const { hasCreate } = useResourceDefinition();
  const hasMore = filters?.some((filter) => !(filter.props as { alwaysOn?: boolean }).alwaysOn);
  return (
    <TopToolbar>
      {hasMore && <FilterButton />}
      {exporter && <ExportButton maxResults={ALL_ROWS} exporter={exporter} />}
      {actions}
      {hasCreate && <CreateButton variant="contained" label={`resources.${resource}.page.create`} />}
    </TopToolbar>
  );
};

/** A list as all lists are here: search and filter above, headings that stay, export, and a word when it is empty. */
export const RecordList = ({ children, sort, filters, exporter, actions, perPage = 25 }: RecordListProps) => (
  <List
    sort={sort}
    filters={filters}
    perPage={perPage}
    exporter={exporter ?? false}
    actions={<Actions exporter={exporter} filters={filters} actions={actions} />}
    empty={<EmptyList />}
    component={Card}
    sx={{ '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflow: 'hidden' } }}
  >
    <DataTable bulkActionButtons={false} rowClick={false} sx={STICKY}>
      {children}
    </DataTable>
  </List>
);

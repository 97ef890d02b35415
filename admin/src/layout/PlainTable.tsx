import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { Key, ReactNode } from 'react';

export interface PlainColumn<Row> {
  heading: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
}

interface PlainTableProps<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly PlainColumn<Row>[];
  rowKey: (row: Row) => Key;
  /** Rows that have just changed are marked for a moment. */
  moved?: (row: Row) => boolean;
  /** For columns of sentences: where there is no room for them, a row is a stack of its values, each under its heading. */
  stacks?: boolean;
}

/** Pixels a column needs at the least; below that the table scrolls instead of breaking words. */
const NARROWEST = 136;

const STACKED = {
  minWidth: 0,
  overflowWrap: 'anywhere',
  '& thead': { display: 'none' },
  '&, & tbody, & tr, & th, & td': { display: 'block' },
  '& th, & td': { textAlign: 'left', px: 2 },
  '& tbody th': { fontWeight: 650 },
  '& td::before': { content: 'attr(data-heading)', display: 'block', color: 'text.secondary', fontSize: '.8125rem' },
  '& tr > :not(:last-child)': { borderBottom: 0, pb: 0 },
};

const MOVED = { backgroundColor: 'action.selected', boxShadow: 'inset 3px 0 0 #E8924A' };

/** A small table within a page: the first column names the row, numbers stand to the right. */
export function PlainTable<Row>({ caption, rows, columns, rowKey, moved, stacks = false }: PlainTableProps<Row>) {
  return (
    <Table aria-label={caption} sx={({ breakpoints }) => ({ minWidth: columns.length * NARROWEST, ...(stacks ? { [breakpoints.down('md')]: STACKED } : {}) })}>
      <TableHead>
        <TableRow>
          {columns.map(({ heading, numeric }) => (
            <TableCell key={heading} align={numeric ? 'right' : 'left'}>
              {heading}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={rowKey(row)} hover sx={{ transition: 'background-color 150ms', ...(moved?.(row) ? MOVED : {}), '&:last-child > *': { borderBottom: 0 } }}>
            {columns.map(({ heading, cell, numeric }, index) => (
              <TableCell key={heading} data-heading={heading} align={numeric ? 'right' : 'left'} {...(index === 0 ? { component: 'th', scope: 'row' } : {})} sx={{ fontWeight: 'inherit' }}>
                {cell(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

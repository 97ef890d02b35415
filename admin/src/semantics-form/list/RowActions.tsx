import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import DragIcon from '@mui/icons-material/DragIndicator';
import { Box, IconButton } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Rows } from './useRows.js';

interface RowActionsProps {
  rows: Rows;
  index: number;
  id: string;
  onDrag: (index: number | undefined) => void;
}

/** At the end of the way a button stays where it is and keeps the focus, but does nothing. */
const Act = ({ id, name, can = true, onClick, children }: { id: string; name: string; can?: boolean; onClick: () => void; children: ReactNode }) => (
  <IconButton id={id} aria-label={name} title={name} aria-disabled={!can} onClick={() => can && onClick()} sx={{ width: 44, height: 44, ...(can ? {} : { opacity: 0.4, cursor: 'default' }) }}>
    {children}
  </IconButton>
);

/** Moving by buttons is the way for everybody; dragging only adds to it. */
export const RowActions = ({ rows, index, id, onDrag }: RowActionsProps) => {
  const t = useTranslate();
  const name = rows.nameOf(index);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', ml: 'auto' }}>
      <Box
        component="span"
        aria-hidden
        draggable
        onDragStart={() => onDrag(index)}
        onDragEnd={() => onDrag(undefined)}
        sx={{ display: 'none', '@media (hover: hover) and (pointer: fine)': { display: 'inline-flex' }, cursor: 'grab', color: 'text.secondary', p: 0.5 }}
      >
        <DragIcon />
      </Box>
      <Act id={`${id}-up`} name={t('semanticsForm.up', { name })} can={index > 0} onClick={() => rows.move(index, index - 1, 'up')}>
        <ArrowUpwardIcon />
      </Act>
      <Act id={`${id}-down`} name={t('semanticsForm.down', { name })} can={index < rows.rows.length - 1} onClick={() => rows.move(index, index + 1, 'down')}>
        <ArrowDownwardIcon />
      </Act>
      <Act id={`${id}-remove`} name={t('semanticsForm.removeRow', { name })} onClick={() => rows.remove(index)}>
        <DeleteIcon />
      </Act>
    </Box>
  );
};

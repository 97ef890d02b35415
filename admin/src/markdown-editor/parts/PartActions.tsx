import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import DownIcon from '@mui/icons-material/ArrowDownward';
import EditIcon from '@mui/icons-material/EditOutlined';
import UpIcon from '@mui/icons-material/ArrowUpward';
import { Box, IconButton, Tooltip } from '@mui/material';
import type { NodeViewProps } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { movePart } from './movePart.js';

interface PartActionsProps extends Pick<NodeViewProps, 'editor' | 'getPos' | 'deleteNode'> {
  /** Where the words are: `writing.picture`. */
  words: 'writing.picture' | 'writing.exercise';
  onEdit?: () => void;
}

/** What can be done to a part that is not text: also by those who don't drag. */
export const PartActions = ({ editor, getPos, deleteNode, words, onEdit }: PartActionsProps) => {
  const t = useTranslate();
  const remove = (): void => {
    deleteNode();
    editor.commands.focus();
  };
  return (
    <Box sx={{ display: 'flex', flex: 'none', ml: 'auto' }}>
      {onEdit && <Action name={t(`${words}.edit`)} icon={<EditIcon fontSize="small" />} onClick={onEdit} />}
      <Action name={t(`${words}.up`)} icon={<UpIcon fontSize="small" />} onClick={() => movePart(editor, getPos(), -1)} />
      <Action name={t(`${words}.down`)} icon={<DownIcon fontSize="small" />} onClick={() => movePart(editor, getPos(), 1)} />
      <Action name={t(`${words}.remove`)} icon={<DeleteIcon fontSize="small" />} onClick={remove} />
    </Box>
  );
};

const Action = ({ name, icon, onClick }: { name: string; icon: ReactNode; onClick: () => void }) => (
  <Tooltip title={name}>
    <IconButton size="small" aria-label={name} onClick={onClick}>
      {icon}
    </IconButton>
  </Tooltip>
);

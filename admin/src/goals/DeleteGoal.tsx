import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button } from '@mui/material';
import { useCanAccess, useDeleteController, useTranslate } from 'react-admin';
import type { GoalDto } from '../types.js';

/** Waits ten seconds for *Angre* before anything goes. */
export const DeleteGoal = ({ goal }: { goal: GoalDto }) => {
  const t = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'goals', action: 'delete' });
  const { handleDelete, isPending } = useDeleteController({ record: goal, resource: 'goals', redirect: 'list', mutationMode: 'undoable', successMessage: 'resources.goals.deleted' });
  if (!canAccess) return null;
  return (
    <Button color="error" startIcon={<DeleteIcon />} onClick={handleDelete} disabled={isPending}>
      {t('resources.goals.delete')}
    </Button>
  );
};

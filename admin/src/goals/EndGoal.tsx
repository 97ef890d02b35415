import FlagIcon from '@mui/icons-material/SportsScoreOutlined';
import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useCanAccess, useNotify, useRefresh, useTranslate } from 'react-admin';
import { send } from '../providers/http.js';
import type { GoalDto } from '../types.js';

const Nothing = () => null;

/** A goal that has stood is ended: its figures stay, and it can be taken up again. */
export const EndGoal = ({ goal: { id, endedOn, title } }: { goal: GoalDto }) => {
  const t = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'goals', action: 'edit' });
  const putting = useMutation({
    mutationFn: (method: 'POST' | 'DELETE') => send<GoalDto>(method, `goals/${id}/endings`),
    onSuccess: (goal) => {
      notify(goal.endedOn ? 'resources.goals.ended' : 'resources.goals.resumed', { type: 'success' });
      refresh();
    },
    onError: ({ message }) => notify(message || 'spor.unreachable', { type: 'error' }),
    onSettled: () => setOpen(false),
  });
  if (!canAccess) return null;
  if (endedOn) {
    return (
      <Button variant="outlined" onClick={() => putting.mutate('DELETE')} disabled={putting.isPending}>
        {t('resources.goals.resume')}
      </Button>
    );
  }
  return (
    <>
      <Button color="error" startIcon={<FlagIcon />} onClick={() => setOpen(true)}>
        {t('resources.goals.end')}
      </Button>
      <Confirm isOpen={open} loading={putting.isPending} title={t('resources.goals.endTitle', { title })} content={t('resources.goals.endText')} confirm="resources.goals.endIt" confirmColor="warning" ConfirmIcon={Nothing} CancelIcon={Nothing} onConfirm={() => putting.mutate('POST')} onClose={() => setOpen(false)} />
    </>
  );
};

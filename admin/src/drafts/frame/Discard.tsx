import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useNavigate, useNotify, useTranslate } from 'react-admin';
import { send } from '../../providers/http.js';
import { clearDesk } from '../desk/desks.js';
import type { DraftDetailDto } from '../draft.types.js';

const Nothing = () => null;

/** Throwing a draft away can't be undone, so it says what goes and what stays. */
export const Discard = ({ draft }: { draft: DraftDetailDto }) => {
  const t = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const discarding = useMutation({
    mutationFn: () => send('DELETE', `drafts/${draft.id}`),
    onSuccess: () => {
      clearDesk(draft.id);
      notify('drafts.discard.done', { type: 'success' });
      void navigate('/drafts');
    },
    onError: ({ message }) => notify(message || 'spor.unreachable', { type: 'error' }),
    onSettled: () => setOpen(false),
  });
  return (
    <>
      <Button color="error" startIcon={<DeleteIcon />} onClick={() => setOpen(true)}>
        {t('drafts.discard.button')}
      </Button>
      <Confirm
        isOpen={open}
        loading={discarding.isPending}
        title={t('drafts.discard.title', { title: draft.title })}
        content={t(draft.isNew ? 'drafts.discard.new' : 'drafts.discard.change')}
        confirm="drafts.discard.button"
        confirmColor="warning"
        ConfirmIcon={Nothing}
        CancelIcon={Nothing}
        onConfirm={() => discarding.mutate()}
        onClose={() => setOpen(false)}
      />
    </>
  );
};

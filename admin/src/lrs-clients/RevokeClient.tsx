import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useCanAccess, useDelete, useNotify, useRefresh, useTranslate } from 'react-admin';
import { toldOf } from '../layout/problem.js';
import type { LrsClientDto } from '../types.js';

/** Shuts a tool out at once. It can't be let in again with the same key, so it asks first. */
export const RevokeClient = ({ client }: { client: LrsClientDto }) => {
  const t = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'lrs-clients', action: 'delete' });
  const [revoke, { isPending }] = useDelete<LrsClientDto>();
  if (!canAccess || client.revokedAt) return null;
  const { id, name } = client;
  const say = (key: string): string => t(`resources.lrs-clients.${key}`, { name });
  const confirmed = (): void => {
    const onSuccess = (): void => {
      notify('resources.lrs-clients.revoked', { type: 'success' });
      refresh();
    };
    const onError = (error: unknown): void => notify(toldOf(error).message || 'spor.unreachable', { type: 'error' });
    void revoke('lrs-clients', { id, previousData: client }, { mutationMode: 'pessimistic', onSuccess, onError, onSettled: () => setOpen(false) });
  };
  return (
    <>
      <Button color="error" sx={{ whiteSpace: 'nowrap' }} onClick={() => setOpen(true)} aria-label={say('revokeOf')}>
        {say('revoke')}
      </Button>
      <Confirm
        isOpen={open}
        loading={isPending}
        title={say('revokeTitle')}
        content={say('revokeText')}
        confirm="resources.lrs-clients.revoke"
        confirmColor="warning"
        ConfirmIcon={Nothing}
        CancelIcon={Nothing}
        onConfirm={confirmed}
        onClose={() => setOpen(false)}
      />
    </>
  );
};

/** The dialog's words are enough. */
const Nothing = () => null;

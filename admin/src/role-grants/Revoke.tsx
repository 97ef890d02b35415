import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useCanAccess, useDelete, useNotify, useRefresh, useTranslate } from 'react-admin';
import { toldOf } from '../layout/problem.js';
import type { RoleGrantDto } from '../types.js';

/** Taking a role back works at once and can't be undone, so it says whom it touches first. */
export const Revoke = ({ grant }: { grant: RoleGrantDto }) => {
  const t = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'role-grants', action: 'delete' });
  const [revoke, { isPending }] = useDelete<RoleGrantDto>();
  const words = { name: grant.employeeName, role: t(`spor.roles.${grant.role}`).toLowerCase(), orgUnit: grant.orgUnitName };
  const confirmed = (): void => {
    const close = (): void => setOpen(false);
    const onSuccess = (): void => {
      notify('resources.role-grants.revoked', { type: 'success' });
      refresh();
    };
    const onError = (error: unknown): void => notify(toldOf(error).message || 'ra.notification.http_error', { type: 'error' });
    void revoke('role-grants', { id: grant.id, previousData: grant }, { mutationMode: 'pessimistic', onSuccess, onError, onSettled: close });
  };
  if (!canAccess) return null;
  return (
    <>
      <Button color="error" sx={{ whiteSpace: 'nowrap' }} onClick={() => setOpen(true)} aria-label={t('resources.role-grants.revokeFrom', words)}>
        {t('resources.role-grants.revoke')}
      </Button>
      <Confirm
        isOpen={open}
        loading={isPending}
        title={t('resources.role-grants.revokeTitle', words)}
        content={t('resources.role-grants.revokeText', words)}
        confirm="resources.role-grants.revoke"
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

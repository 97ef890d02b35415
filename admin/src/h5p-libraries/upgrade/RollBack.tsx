import { Button } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCanAccess, useNotify, useTranslate } from 'react-admin';
import { toldOf } from '../../layout/problem.js';
import { send } from '../../providers/http.js';
import type { UpgradeDto } from '../../types.js';

interface RolledBack {
  left: string[];
  draftId: string | null;
}

/** Puts the exercises back as they were, in the course's draft. It can be done again the other way, so it does not ask first. */
export const RollBack = ({ upgrade: { id, courseTitle, packageId } }: { upgrade: UpgradeDto }) => {
  const t = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const { canAccess } = useCanAccess({ resource: 'h5p-upgrades', action: 'delete' });
  const rolling = useMutation({
    mutationFn: () => send<RolledBack>('POST', `h5p-upgrades/${id}/rollbacks`, {}),
    onSuccess: ({ left, draftId }) => {
      const key = packageId ? 'rolledBackPackage' : left.length > 0 ? 'rolledBackPartly' : draftId === null ? 'rolledBackWhole' : 'rolledBack';
      notify(`resources.h5p-libraries.upgrade.${key}`, { type: left.length > 0 ? 'warning' : 'success', messageArgs: { course: courseTitle, smart_count: left.length } });
    },
    onError: (error) => notify(toldOf(error).message || 'spor.unreachable', { type: 'error' }),
    onSettled: () => client.invalidateQueries(),
  });
  if (!canAccess) return null;
  return (
    <Button onClick={() => rolling.mutate()} disabled={rolling.isPending} aria-label={t('resources.h5p-libraries.upgrade.rollBackOf', { course: courseTitle })}>
      {t('resources.h5p-libraries.upgrade.rollBack')}
    </Button>
  );
};

import { Alert, AlertTitle, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { send } from '../providers/http.js';
import type { WithdrawalDto } from '../types.js';
import { touchesInWords } from './touchesInWords.js';

/** Since when a thing is out of use, what was chosen, and the way to bring it back. */
export const OutOfUse = ({ withdrawal, onDone }: { withdrawal: WithdrawalDto; onDone: () => void }) => {
  const t = useTranslate();
  const notify = useNotify();
  const { moment } = useFormat();
  const { id, kind, leaves, withdrawnAt, withdrawnBy } = withdrawal;
  const bringing = useMutation({
    mutationFn: () => send('DELETE', `withdrawals/${id}`),
    onSuccess: () => notify(`withdrawals.back.${kind}`, { type: 'success' }),
    onError: ({ message }: { message: string }) => notify(message || 'spor.unreachable', { type: 'error' }),
    onSettled: onDone,
  });
  return (
    <Alert severity="warning" sx={{ mb: 2.5, alignItems: 'flex-start' }}>
      <AlertTitle>{t('withdrawals.outOfUse')}</AlertTitle>
      <Typography>{t(withdrawnBy ? 'withdrawals.sinceBy' : 'withdrawals.since', { when: moment(withdrawnAt), name: withdrawnBy })}</Typography>
      {kind === 'course' && <Typography>{t(`withdrawals.left.${leaves}`)}</Typography>}
      {withdrawal.people > 0 && <Typography>{touchesInWords(t, withdrawal)}</Typography>}
      <Button variant="contained" disabled={bringing.isPending} onClick={() => bringing.mutate()} sx={{ mt: 1.5 }}>
        {t('withdrawals.bringBack')}
      </Button>
    </Alert>
  );
};

import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading, useNotify, useTranslate } from 'react-admin';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { read, send } from '../providers/http.js';
import type { HistoryDto, WithdrawalEffectDto } from '../types.js';
import { touchesInWords } from './touchesInWords.js';

type Leaves = keyof WithdrawalEffectDto['touches'];
const LEAVES: Leaves[] = ['finish', 'end'];

interface WithdrawDialogProps {
  history: HistoryDto;
  onClose: () => void;
  onDone: () => void;
}

/** What it does to take a thing out of use, told before it is done; of a course, what becomes of those under way. */
export const WithdrawDialog = ({ history: { kind, slug, title }, onClose, onDone }: WithdrawDialogProps) => {
  const t = useTranslate();
  const notify = useNotify();
  const [leaves, setLeaves] = useState<Leaves>('finish');
  const effect = useQuery({ queryKey: ['withdrawal-effect', kind, slug], queryFn: () => read<WithdrawalEffectDto>(`withdrawal-effects/${kind}/${slug}`), staleTime: 0, gcTime: 0 });
  const withdrawing = useMutation({
    mutationFn: () => send('POST', 'withdrawals', { kind, slug, leaves }),
    onSuccess: () => {
      notify(`withdrawals.done.${kind}`, { type: 'success' });
      onDone();
    },
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby="withdraw" fullWidth maxWidth="sm">
      <DialogTitle id="withdraw">{t('withdrawals.title', { title })}</DialogTitle>
      <DialogContent>
        {effect.isError && <ProblemNotice title={t('spor.failed.title')} error={effect.error} />}
        {effect.isPending && <Loading />}
        {effect.data && <Told effect={effect.data} leaves={leaves} onLeaves={setLeaves} />}
        {withdrawing.isError && <ProblemNotice title={t('withdrawals.failed')} error={withdrawing.error} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose} autoFocus>
          {t('ra.action.cancel')}
        </Button>
        <Button variant="contained" color="error" disabled={!effect.data || withdrawing.isPending} onClick={() => withdrawing.mutate()}>
          {t('withdrawals.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const Told = ({ effect, leaves, onLeaves }: { effect: WithdrawalEffectDto; leaves: Leaves; onLeaves: (leaves: Leaves) => void }) => {
  const t = useTranslate();
  const { assignments } = effect.touches[leaves];
  return (
    <>
      <Typography sx={{ mb: 1 }}>{t(`withdrawals.means.${effect.kind}`)}</Typography>
      {assignments > 0 && <Typography sx={{ mb: 1 }}>{t('withdrawals.assignments', { smart_count: assignments })}</Typography>}
      {effect.paths.length > 0 && <Paths paths={effect.paths} />}
      {effect.underWay > 0 ? <UnderWay effect={effect} leaves={leaves} onLeaves={onLeaves} /> : effect.kind !== 'toolkit' && <Typography>{touchesInWords(t, effect.touches[leaves])}</Typography>}
      <Typography sx={{ mt: 1.5 }}>{t('withdrawals.undo')}</Typography>
    </>
  );
};

const Paths = ({ paths }: Pick<WithdrawalEffectDto, 'paths'>) => {
  const t = useTranslate();
  return (
    <>
      <Typography>{t('withdrawals.paths', { smart_count: paths.length })}</Typography>
      <Box component="ul" sx={{ mt: 0.5, mb: 1, pl: 2.5, '& li::marker': { color: '#E8924A' } }}>
        {paths.map(({ id, title, coursesLeft }) => (
          <li key={id}>{t(coursesLeft === 0 ? 'withdrawals.pathEmpty' : 'withdrawals.pathLeft', { title, smart_count: coursesLeft })}</li>
        ))}
      </Box>
    </>
  );
};

const UnderWay = ({ effect, leaves, onLeaves }: { effect: WithdrawalEffectDto; leaves: Leaves; onLeaves: (leaves: Leaves) => void }) => {
  const t = useTranslate();
  return (
    <>
      <Typography id="who-is-under-way" sx={{ mt: 1 }}>
        {t('withdrawals.underWay', { smart_count: effect.underWay })}
      </Typography>
      <RadioGroup aria-labelledby="who-is-under-way" value={leaves} onChange={(_, value) => onLeaves(value as Leaves)}>
        {LEAVES.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" sx={{ alignSelf: 'flex-start' }} />}
            label={
              <Box sx={{ py: 0.75 }}>
                <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>{t(`withdrawals.leaves.${one}.name`)}</Typography>
                <Typography component="span" variant="body2" sx={{ display: 'block' }}>{t(`withdrawals.leaves.${one}.help`)}</Typography>
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>{touchesInWords(t, effect.touches[one])}</Typography>
              </Box>
            }
          />
        ))}
      </RadioGroup>
    </>
  );
};

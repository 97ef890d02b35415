import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { read, send } from '../providers/http.js';
import type { PrivacyDto } from '../types.js';
import { privacyQuery } from './privacyQuery.js';

const LABELS = 'resources.privacy';
type PeriodOf = PrivacyDto['periods'][number];

/** How long one kind is kept. What would go is told before it is decided. */
export const Period = ({ period }: { period: PeriodOf }) => {
  const t = useTranslate();
  const { number } = useFormat();
  const [text, setText] = useState(String(period.days ?? period.suggested));
  const [chosen, setChosen] = useState<number | null>();
  const id = useId();
  const days = Number(text);
  const isSound = Number.isInteger(days) && days >= period.least && days <= period.most;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isSound) setChosen(days);
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ py: 2, borderTop: 1, borderColor: 'divider' }} aria-labelledby={id}>
      <Typography id={id} component="h3" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {period.title}
      </Typography>
      <Typography sx={{ mb: 1.5, maxWidth: '65ch' }} color="textSecondary">
        {period.text}
      </Typography>
      <Typography sx={{ mb: 1.5 }}>
        {period.days === null ? t(`${LABELS}.undecided`, { days: number(period.suggested) }) : t(`${LABELS}.decided`, { days: number(period.days), due: number(period.due) })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
        <TextField
          label={t(`${LABELS}.days`)}
          value={text}
          onChange={({ target }) => setText(target.value)}
          size="small"
          error={!isSound}
          helperText={isSound ? ' ' : t(`${LABELS}.daysBetween`, { least: number(period.least), most: number(period.most) })}
          slotProps={{ htmlInput: { inputMode: 'numeric', 'aria-describedby': id } }}
          sx={{ width: '11rem' }}
        />
        <Button type="submit" variant="outlined" aria-label={`${t(`${LABELS}.decide`)}: ${period.title}`}>
          {t(`${LABELS}.decide`)}
        </Button>
        {period.days !== null && (
          <Button onClick={() => setChosen(null)} aria-label={`${t(`${LABELS}.noEnd`)}: ${period.title}`}>
            {t(`${LABELS}.noEnd`)}
          </Button>
        )}
      </Box>
      {chosen !== undefined && <Decide period={period} days={chosen} onClose={() => setChosen(undefined)} />}
    </Box>
  );
};

const Decide = ({ period, days, onClose }: { period: PeriodOf; days: number | null; onClose: () => void }) => {
  const t = useTranslate();
  const { number } = useFormat();
  const notify = useNotify();
  const client = useQueryClient();
  const title = useId();
  const foreseen = useQuery({ queryKey: ['read', 'privacy', period.key, days], queryFn: ({ signal }) => read<{ due: number }>(`privacy/periods/${period.key}?days=${days}`, signal), enabled: days !== null, staleTime: 0 });
  const deciding = useMutation({
    mutationFn: () => send<PrivacyDto>('PUT', `privacy/periods/${period.key}`, { days }),
    onSuccess: (privacy) => {
      client.setQueryData(privacyQuery().queryKey, privacy);
      notify(`${LABELS}.saved`, { type: 'success' });
      onClose();
    },
  });
  const isKnown = days === null || foreseen.data !== undefined;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{days === null ? t(`${LABELS}.noEndTitle`, { title: period.title }) : t(`${LABELS}.decideTitle`, { title: period.title, days: number(days) })}</DialogTitle>
      <DialogContent>
        {days === null && <Typography>{t(`${LABELS}.noEndText`)}</Typography>}
        {foreseen.data && <Typography sx={{ mb: 2 }}>{t(`${LABELS}.foreseen.${foreseen.data.due === 0 ? 'none' : period.key === 'people.left' ? 'people' : 'rows'}`, { smart_count: foreseen.data.due })}</Typography>}
        {days !== null && <Typography color="textSecondary">{t(`${LABELS}.whenText`)}</Typography>}
        {(foreseen.isError || deciding.isError) && <ProblemNotice title={t(`${LABELS}.notSaved`)} error={deciding.error ?? foreseen.error} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        {isKnown && (
          <Button variant="contained" loading={deciding.isPending} onClick={() => deciding.mutate()}>
            {t(`${LABELS}.decide`)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};

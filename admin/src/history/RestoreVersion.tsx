import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, useNavigate, useNotify, useTranslate } from 'react-admin';
import type { DraftDetailDto } from '../drafts/draft.types.js';
import { clearDesk } from '../drafts/desk/desks.js';
import { useFormat } from '../format/useFormat.js';
import { send } from '../providers/http.js';
import type { HistoryDto, HistoryVersionDto } from '../types.js';

interface RestoreVersionProps {
  history: HistoryDto;
  version: HistoryVersionDto;
  onConflict: () => void;
}

/** Opens a draft from an earlier version's files. One that is open already goes only when that is said. */
export const RestoreVersion = ({ history: { draft }, version: { id, number }, onConflict }: RestoreVersionProps) => {
  const t = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const restoring = useMutation({
    mutationFn: () => send<DraftDetailDto>('POST', 'drafts', { publicationId: id, ...(draft ? { replaces: draft.id } : {}) }),
    onSuccess: (restored) => {
      if (draft) clearDesk(draft.id);
      void navigate(`/drafts/${restored.id}`);
    },
    onError: ({ message, status }: { message: string; status?: number }) => {
      setAsking(false);
      notify(message || 'spor.unreachable', { type: 'error' });
      if (status === 409) onConflict();
    },
  });
  return (
    <>
      <Button variant="outlined" aria-label={t('history.restoreOf', { number })} disabled={restoring.isPending} onClick={() => (draft ? setAsking(true) : restoring.mutate())}>
        {t('history.restore')}
      </Button>
      {draft && <DraftGivesWay open={asking} busy={restoring.isPending} draft={draft} number={number} onConfirm={() => restoring.mutate()} onClose={() => setAsking(false)} />}
    </>
  );
};

interface DraftGivesWayProps {
  open: boolean;
  busy: boolean;
  draft: NonNullable<HistoryDto['draft']>;
  number: number;
  onConfirm: () => void;
  onClose: () => void;
}

const DraftGivesWay = ({ open, busy, draft, number, onConfirm, onClose }: DraftGivesWayProps) => {
  const t = useTranslate();
  const { ago, moment } = useFormat();
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="draft-gives-way" fullWidth maxWidth="sm">
      <DialogTitle id="draft-gives-way">{t('history.giveWay.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1 }}>{t(draft.touchedBy ? 'history.draftBy' : 'history.draft', { when: ago(draft.touchedAt), name: draft.touchedBy })}</Typography>
        <Typography>{t('history.giveWay.text', { number })}</Typography>
        {draft.publishAt && <Typography sx={{ mt: 1 }}>{t('history.giveWay.schedule', { when: moment(draft.publishAt) })}</Typography>}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose} autoFocus>{t('ra.action.cancel')}</Button>
        <Button component={LinkBase} to={`/drafts/${draft.id}`}>{t('history.toDraft')}</Button>
        <Button variant="contained" color="error" onClick={onConfirm} disabled={busy}>{t('history.giveWay.submit', { number })}</Button>
      </DialogActions>
    </Dialog>
  );
};

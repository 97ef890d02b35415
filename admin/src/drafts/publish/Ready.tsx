import { Box, Button, Typography } from '@mui/material';
import { useMutation, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { Section } from '../../layout/Section.js';
import { send } from '../../providers/http.js';
import { toAccept } from '../check/check.types.js';
import { LookedThrough } from '../check/LookedThrough.js';
import { usePreviewCheck } from '../check/usePreviewCheck.js';
import { clearDesk } from '../desk/desks.js';
import type { DraftCheckDto, DraftDto, PublicationEffectDto, PublishedDto } from '../draft.types.js';
import type { EditorProps } from '../editor.types.js';
import { Accept } from './Accept.js';
import { ConfirmPublishing } from './ConfirmPublishing.js';
import { Difference } from './Difference.js';
import { clockOf } from './osloClock.js';
import { Scheduled } from './Scheduled.js';
import { type Issue, ServerErrors } from './ServerErrors.js';
import { useAccepting } from './useAccepting.js';
import { When } from './When.js';
import { type Asks, sentenceOf, WhoIsAsked } from './WhoIsAsked.js';

interface ReadyProps extends EditorProps {
  effect: PublicationEffectDto | undefined;
  check: UseQueryResult<DraftCheckDto>;
}

/** Nothing stands in the way: what differs, whom it touches, when, what the check says of it as it will be met; and the button. */
export const Ready = ({ effect, check, ...editor }: ReadyProps) => {
  const { draft } = editor;
  const t = useTranslate();
  const navigate = useNavigate();
  const [asks, setAsks] = useState<Asks>(editor.state.scheduled?.asks ?? 'keep');
  const [confirming, setConfirming] = useState(false);
  const { scheduled } = editor.state;
  const [time, setTime] = useState<string | null>(scheduled ? clockOf(scheduled.at) : null);
  const notify = useNotify();
  const { moment } = useFormat();
  const touched = effect?.touched[asks];
  const preview = usePreviewCheck(editor, check, true);
  const isLooking = preview.state === 'running';
  const remarks = toAccept(check.data?.remarks ?? []);
  const accepting = useAccepting(remarks);
  const { accepts } = accepting;
  const isUnread = isLooking || accepting.isUnread;
  const publishing = useMutation({
    mutationFn: () => send<PublishedDto>('POST', `drafts/${draft.id}/publications`, { asks, accepts }),
    onSuccess: ({ slug, number }) => {
      clearDesk(draft.id);
      const underWay = (effect?.underWay ?? 0) > 0 && asks === 'keep';
      void navigate(`/drafts/${draft.id}/published?${new URLSearchParams({ kind: draft.kind, slug, number: String(number), asked: String(touched?.people ?? 0), ...(underWay ? { kept: '1' } : {}) })}`);
    },
    onError: () => setConfirming(false),
  });
  const scheduling = useMutation({
    mutationFn: () => send<DraftDto>('PUT', `drafts/${draft.id}/schedule`, { at: time, asks, accepts }),
    onSuccess: async (saved) => {
      await editor.desk.refresh();
      notify('drafts.schedule.done', { type: 'success', messageArgs: { when: moment(saved.scheduled?.at ?? '') } });
      void navigate(`/drafts/${draft.id}`);
    },
  });
  const { body } = (publishing.error ?? {}) as { body?: { issues?: Issue[] } };
  const isAsked = (touched?.people ?? 0) > 0;
  return (
    <>
      {scheduled && <Scheduled draftId={draft.id} scheduled={scheduled} onCalledOff={() => void editor.desk.refresh().then(() => setTime(null))} />}
      {scheduling.isError && <Box sx={{ mb: 2.5 }}><ProblemNotice title={t('drafts.schedule.failed')} error={scheduling.error} /></Box>}
      {publishing.isError && (body?.issues?.length ? <ServerErrors {...editor} issues={body.issues} /> : <Box sx={{ mb: 2.5 }}><ProblemNotice title={t('drafts.publish.failed')} error={publishing.error} /></Box>)}
      <Difference {...editor} effect={effect} />
      {effect && effect.underWay + effect.completed > 0 && <WhoIsAsked kind={draft.kind} effect={effect} asks={asks} onAsks={setAsks} />}
      <When time={time} onTime={setTime} />
      {(remarks.length > 0 || preview.pages.length > 0) && (
        <Section title={t('drafts.check.heading')}>
          {!isLooking && <Accept {...editor} accepting={accepting} />}
          <LookedThrough {...editor} preview={preview} remarks={remarks} />
        </Section>
      )}
      <Typography sx={{ mb: 1.5, maxWidth: '65ch', fontSize: '1.05rem' }}>{sentenceOf(t, draft, asks, touched)}</Typography>
      {time === null ? (
        <Button variant="contained" size="large" disabled={publishing.isPending || isUnread} onClick={() => (isAsked ? setConfirming(true) : publishing.mutate())}>
          {t(publishing.isPending ? 'drafts.publish.working' : `drafts.publish.submit.${draft.kind}`)}
        </Button>
      ) : (
        <Button variant="contained" size="large" disabled={scheduling.isPending || time === '' || isUnread} onClick={() => scheduling.mutate()}>
          {t(scheduled ? 'drafts.schedule.change' : 'drafts.schedule.submit')}
        </Button>
      )}
      <ConfirmPublishing open={confirming} busy={publishing.isPending} people={touched?.people ?? 0} text={sentenceOf(t, draft, asks, touched)} submit={t(`drafts.publish.submit.${draft.kind}`)} onConfirm={() => publishing.mutate()} onClose={() => setConfirming(false)} />
    </>
  );
};

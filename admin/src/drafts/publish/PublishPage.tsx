import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LinkBase, Loading, Title, useNavigate, useNotify, useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { Failed } from '../../layout/Failed.js';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { Section } from '../../layout/Section.js';
import { read, send } from '../../providers/http.js';
import { clearDesk } from '../desk/desks.js';
import { filesOf } from '../desk/filesOf.js';
import type { DraftDto, PublicationEffectDto, PublishedDto } from '../draft.types.js';
import type { EditorProps, ToDo } from '../editor.types.js';
import { type Remark, isBlocking, toAccept } from '../check/check.types.js';
import { Found } from '../check/Found.js';
import { useCheck } from '../check/useCheck.js';
import { Accept } from './Accept.js';
import { ConfirmPublishing } from './ConfirmPublishing.js';
import { Difference } from './Difference.js';
import { type Asks, sentenceOf, WhoIsAsked } from './WhoIsAsked.js';
import { type Issue, ServerErrors } from './ServerErrors.js';
import { titleOf } from './titleOf.js';
import { Scheduled } from './Scheduled.js';
import { clockOf } from './osloClock.js';
import { When } from './When.js';
import { useToDo } from './useToDo.js';

/** Everything is saved before it is told what publishing would do. */
function useReady({ desk }: EditorProps): boolean | undefined {
  const [isReady, setReady] = useState<boolean>();
  useEffect(() => void desk.flush().then(setReady), [desk]);
  return isReady;
}

/** What publishing does, before it is done: what differs, what is missing, whom it touches. */
export const PublishPage = (editor: EditorProps) => {
  const { draft } = editor;
  const t = useTranslate();
  const isReady = useReady(editor);
  const isAsking = draft.kind === 'course' || draft.kind === 'path';
  const todo = useToDo(draft.kind, filesOf(editor.state.files));
  const effect = useQuery({ queryKey: ['drafts', 'effect', draft.id], queryFn: () => read<PublicationEffectDto>(`drafts/${draft.id}/effect`), enabled: isReady === true && isAsking, staleTime: 0, gcTime: 0 });
  const check = useCheck(draft.id, editor.state);
  const found = (check.data?.remarks ?? []).filter(({ code }) => code !== 'form');
  const isWaiting = isReady === undefined || check.isPending || check.isPlaceholderData || (isAsking && effect.isPending && isReady);
  return (
    <>
      <Title title={t('drafts.publish.title', { title: titleOf(draft, editor.state) || t('drafts.untitled') })} />
      <Button component={LinkBase} to={`/drafts/${draft.id}`} startIcon={<ArrowBackIcon />} sx={{ mb: 2 }}>
        {t('drafts.publish.back')}
      </Button>
      {isReady === false && <Alert severity="error" sx={{ mb: 2.5 }}>{t('drafts.publish.unsaved')}</Alert>}
      {check.isError && <Failed error={check.error} refetch={check.refetch} />}
      {effect.isError && <ProblemNotice title={t('spor.broken.title')} error={effect.error} />}
      {isWaiting ? <Loading /> : todo.length > 0 ? <Missing draftId={draft.id} todo={todo} /> : found.some(isBlocking) ? <Blocked {...editor} remarks={found} /> : isReady && !effect.isError && !check.isError && <Ready {...editor} effect={effect.data} warned={toAccept(found)} />}
    </>
  );
};

const Missing = ({ draftId, todo }: { draftId: string; todo: readonly ToDo[] }) => {
  const t = useTranslate();
  return (
    <Section title={t('drafts.publish.missing')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { mb: 0.75 }, '& li::marker': { color: '#E8924A' } }}>
        {todo.map(({ text, to }) => (
          <li key={text + String(to)}>
            <Link component={LinkBase} to={`/drafts/${draftId}?${to}`}>
              {text}
            </Link>
          </li>
        ))}
      </Box>
    </Section>
  );
};

const Blocked = ({ remarks, ...editor }: EditorProps & { remarks: readonly Remark[] }) => (
  <Section title={useTranslate()('drafts.publish.missing')}>
    <Found {...editor} remarks={remarks} />
  </Section>
);

const Ready = ({ effect, warned, ...editor }: EditorProps & { effect: PublicationEffectDto | undefined; warned: readonly Remark[] }) => {
  const { draft } = editor;
  const t = useTranslate();
  const navigate = useNavigate();
  const [asks, setAsks] = useState<Asks>(editor.state.scheduled?.asks ?? 'keep');
  const [isAccepted, setAccepted] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const { scheduled } = editor.state;
  const [time, setTime] = useState<string | null>(scheduled ? clockOf(scheduled.at) : null);
  const notify = useNotify();
  const { moment } = useFormat();
  const touched = effect?.touched[asks];
  const accepts = warned.map(({ code, path }) => ({ code, path }));
  const isUnread = warned.length > 0 && !isAccepted;
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
      {warned.length > 0 && <Accept {...editor} remarks={warned} isAccepted={isAccepted} onAccept={setAccepted} />}
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

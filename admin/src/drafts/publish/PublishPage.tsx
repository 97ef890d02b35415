import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Alert, Box, Button, Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LinkBase, Loading, Title, useTranslate } from 'react-admin';
import { Failed } from '../../layout/Failed.js';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { Section } from '../../layout/Section.js';
import { read } from '../../providers/http.js';
import { filesOf } from '../desk/filesOf.js';
import type { PublicationEffectDto } from '../draft.types.js';
import type { EditorProps, ToDo } from '../editor.types.js';
import { type Remark, isBlocking, standing } from '../check/check.types.js';
import { Found } from '../check/Found.js';
import { useCheck } from '../check/useCheck.js';
import { Ready } from './Ready.js';
import { titleOf } from './titleOf.js';
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
  const isTold = draft.kind !== 'framework';
  const todo = useToDo(draft.kind, filesOf(editor.state.files));
  const effect = useQuery({ queryKey: ['drafts', 'effect', draft.id], queryFn: () => read<PublicationEffectDto>(`drafts/${draft.id}/effect`), enabled: isReady === true && isTold, staleTime: 0, gcTime: 0 });
  const check = useCheck(draft.id, editor.state);
  const found = (check.data?.remarks ?? []).filter(({ code }) => code !== 'form');
  const isWaiting = isReady === undefined || check.isPending || check.isPlaceholderData || (isTold && effect.isPending && isReady);
  return (
    <>
      <Title title={t('drafts.publish.title', { title: titleOf(draft, editor.state) || t('drafts.untitled') })} />
      <Button component={LinkBase} to={`/drafts/${draft.id}`} startIcon={<ArrowBackIcon />} sx={{ mb: 2 }}>
        {t('drafts.publish.back')}
      </Button>
      {isReady === false && <Alert severity="error" sx={{ mb: 2.5 }}>{t('drafts.publish.unsaved')}</Alert>}
      {check.isError && <Failed error={check.error} refetch={check.refetch} />}
      {effect.isError && <ProblemNotice title={t('spor.broken.title')} error={effect.error} />}
      {isWaiting ? <Loading /> : todo.length > 0 ? <Missing draftId={draft.id} todo={todo} /> : found.some(isBlocking) ? <Blocked {...editor} remarks={standing(found)} /> : isReady && !effect.isError && !check.isError && <Ready {...editor} effect={effect.data} check={check} />}
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

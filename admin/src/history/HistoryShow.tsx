import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Alert, Button, Skeleton, Typography } from '@mui/material';
import { LinkBase, Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useFormat } from '../format/useFormat.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { NotFound } from '../layout/NotFound.js';
import { Failed } from '../layout/Failed.js';
import { isGone } from '../layout/problem.js';
import { useRead } from '../providers/useRead.js';
import type { HistoryDto } from '../types.js';
import { OutOfUse } from '../withdrawals/OutOfUse.js';
import { StaysInUse } from '../withdrawals/StaysInUse.js';
import { Withdraw } from '../withdrawals/Withdraw.js';
import { readHistoryAddress, thingAddress } from './historyAddress.js';
import { VersionCard } from './VersionCard.js';

const DraftOpen = ({ draft }: { draft: NonNullable<HistoryDto['draft']> }) => {
  const t = useTranslate();
  const { ago } = useFormat();
  return (
    <Alert severity="info" sx={{ mb: 2.5 }} action={<Button component={LinkBase} to={`/drafts/${draft.id}`} color="inherit">{t('history.toDraft')}</Button>}>
      {t(draft.touchedBy ? 'history.draftBy' : 'history.draft', { when: ago(draft.touchedAt), name: draft.touchedBy })}
    </Alert>
  );
};

const Versions = ({ history, onChange }: { history: HistoryDto; onChange: () => void }) => {
  const t = useTranslate();
  return (
    <>
      <Title title={t('history.title', { title: history.title })} />
      <Button component={LinkBase} to={history.withdrawal ? '/withdrawals' : thingAddress(history.kind, history.subjectId)} startIcon={<ArrowBackIcon />} sx={{ mb: 2 }}>
        {t(history.withdrawal ? 'history.back.withdrawn' : `history.back.${history.kind}`)}
      </Button>
      <Typography sx={{ mb: 2.5, maxWidth: '65ch' }}>{t('history.about')}</Typography>
      {history.withdrawal && <OutOfUse withdrawal={history.withdrawal} onDone={onChange} />}
      {history.draft && <DraftOpen draft={history.draft} />}
      {history.versions.map((version) => (
        <VersionCard key={version.id} history={history} version={version} onConflict={onChange} />
      ))}
      {history.kind === 'framework' ? <StaysInUse frameworkId={history.subjectId} /> : !history.withdrawal && <Withdraw history={history} onDone={onChange} />}
    </>
  );
};

/** Every version of a course, path, toolkit or the framework, the newest first: look at one, save its files, take it up again. */
export const HistoryShow = () => {
  const t = useTranslate();
  const { id = '' } = useParams();
  const of = readHistoryAddress(id);
  const { data, error, refetch } = useRead<HistoryDto>(of ? `histories/${of.kind}/${of.slug}` : 'histories/course/-');
  if (!of) return <NotFound />;
  if (error && !data) {
    return (
      <>
        <Title title={t(isGone(error) ? 'spor.failed.gone' : 'spor.failed.title')} />
        {isGone(error) ? <ProblemNotice title={t('spor.failed.gone')} error={error} /> : <Failed error={error} refetch={refetch} />}
      </>
    );
  }
  if (!data) {
    return (
      <>
        <Title title={t('ra.page.loading')} />
        <Skeleton variant="rounded" height={220} aria-hidden />
      </>
    );
  }
  return <Versions history={data} onChange={() => void refetch()} />;
};

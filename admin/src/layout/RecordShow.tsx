import { Skeleton } from '@mui/material';
import type { ReactNode } from 'react';
import { Show, Title, useShowContext, useTranslate } from 'react-admin';
import { worthTrying } from '../providers/queryClient.js';
import { FailedShow } from './Failed.js';
import { toldOnThePage } from './problem.js';

/** Asked for under a name of its own: else react-admin first shows the row the list left behind, which lacks what only the whole record has. */
const WHOLE = { meta: { whole: true } };
const READ = { onError: toldOnThePage, retry: worthTrying };

const Awaited = ({ children }: { children: ReactNode }) => {
  const t = useTranslate();
  const { isPending } = useShowContext();
  if (!isPending) return children;
  return (
    <>
      <Title title={t('ra.page.loading')} />
      <Skeleton variant="rounded" height={220} aria-hidden />
    </>
  );
};

interface RecordShowProps {
  children: ReactNode;
  /** For a kind whose list tells only part of a record. */
  whole?: boolean;
}

/** One record as all are shown here. What can't be read is told on the page; react-admin would send one to the list. */
export const RecordShow = ({ children, whole = false }: RecordShowProps) => (
  <Show component="div" actions={false} error={<FailedShow />} queryOptions={whole ? { ...READ, ...WHOLE } : READ}>
    <Awaited>{children}</Awaited>
  </Show>
);

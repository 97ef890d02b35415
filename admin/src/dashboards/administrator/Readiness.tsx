import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';

const EVERY_30_SECONDS = 30_000;

const isReady = async ({ signal }: { signal: AbortSignal }): Promise<boolean> => (await fetch('/health/ready', { signal })).ok;

/** Whether the api reaches all it needs. That it is asked at all shows that the api itself answers. */
export const Readiness = () => {
  const t = useTranslate();
  const ready = useQuery({ queryKey: ['health', 'ready'], queryFn: isReady, refetchInterval: EVERY_30_SECONDS, retry: false });
  if (ready.isPending) return <Typography color="textSecondary">{t('ra.page.loading')}</Typography>;
  const word = ready.isError ? 'silent' : ready.data ? 'ready' : 'waiting';
  return <Alert severity={word === 'ready' ? 'success' : 'warning'}>{t(`spor.administrator.${word}`)}</Alert>;
};

import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';

const EVERY_30_SECONDS = 30_000;

type Readiness = 'ready' | 'queueDown' | 'waiting';

async function askReadiness({ signal }: { signal: AbortSignal }): Promise<Readiness> {
  const response = await fetch('/health/ready', { signal });
  if (!response.ok) return 'waiting';
  const { redis } = (await response.json()) as { redis?: string };
  return redis === 'down' ? 'queueDown' : 'ready';
}

/** Whether the api reaches all it needs. That it is asked at all shows that the api itself answers. */
export const ServiceHealth = () => {
  const t = useTranslate();
  const ready = useQuery({ queryKey: ['health', 'ready'], queryFn: askReadiness, refetchInterval: EVERY_30_SECONDS, retry: false });
  if (ready.isPending) return <Typography color="textSecondary">{t('ra.page.loading')}</Typography>;
  const word = ready.isError ? 'silent' : ready.data;
  return <Alert severity={word === 'ready' ? 'success' : 'warning'}>{t(`spor.administrator.${word}`)}</Alert>;
};

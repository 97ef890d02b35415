import { useQuery } from '@tanstack/react-query';
import { Alert, Box, Button, CircularProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { send } from '../providers/http.js';
import type { PlayerDto } from '../types.js';
import { PlayerFrame } from './PlayerFrame.js';

interface ExercisePreviewProps {
  /** Whose previews they are: an exercise of a course, or an uploaded package. */
  resource: 'exercises' | 'h5p-packages';
  id: string | number;
}

/** Plays the exercise as an employee meets it. Nothing is recorded. */
export const ExercisePreview = ({ resource, id }: ExercisePreviewProps) => {
  const t = useTranslate();
  const preview = useQuery({ queryKey: ['preview', resource, id], queryFn: () => send<PlayerDto>('POST', `${resource}/${id}/previews`, {}), staleTime: Infinity, retry: 1 });
  if (preview.isPending) return <CircularProgress aria-label={t('ra.page.loading')} size={28} sx={{ my: 4 }} />;
  if (preview.isError) {
    return (
      <Alert severity="error" action={<Button onClick={() => void preview.refetch()}>{t('spor.broken.again')}</Button>}>
        {t('spor.player.failed')}
      </Alert>
    );
  }
  return (
    <Box sx={{ my: 2 }}>
      <PlayerFrame url={preview.data.url} title={t('spor.player.title')} />
    </Box>
  );
};

import { Alert, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { send } from '../providers/http.js';
import type { LaunchDto } from '../types.js';

/** A unit as an employee would meet it, in a window of its own. Nothing is recorded. */
export const TryUnit = ({ id, title }: { id: string; title: string }) => {
  const t = useTranslate();
  const trying = useMutation({
    mutationFn: async () => {
      // Opened while the press still counts, or a browser takes it for an advertisement.
      const shown = window.open('', '_blank');
      const { url } = await send<LaunchDto>('POST', `course-package-units/${id}/previews`).catch((error: unknown) => {
        shown?.close();
        throw error;
      });
      if (shown) shown.location.href = url;
    },
  });
  return (
    <>
      <Button size="small" onClick={() => trying.mutate()} disabled={trying.isPending} aria-label={t('coursePackages.tryOf', { title })}>
        {t('coursePackages.try')}
      </Button>
      {trying.isError && <Alert severity="error">{trying.error.message || t('spor.player.failed')}</Alert>}
    </>
  );
};

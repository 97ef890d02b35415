import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { EditorProps } from '../editor.types.js';
import { usePartName } from '../frame/usePartName.js';
import { isFromPreview, type Remark } from './check.types.js';
import type { PreviewCheck } from './usePreviewCheck.js';

interface LookedThroughProps extends Pick<EditorProps, 'draft' | 'state'> {
  preview: PreviewCheck;
  remarks: readonly Remark[];
}

/** How far axe has come with the pages as somebody meets them, and what one can do about it. */
export const LookedThrough = ({ draft, state, preview, remarks }: LookedThroughProps) => {
  const t = useTranslate();
  const nameOf = usePartName(draft, state);
  const { pages, path, at, of } = preview;
  if (pages.length === 0) return null;
  const isRunning = preview.state === 'running';
  const unseen = pages.filter(({ isSeen }) => !isSeen).length;
  const stands = unseen > 0 ? t('drafts.check.preview.unseen', { smart_count: unseen }) : t('drafts.check.preview.done', { smart_count: remarks.filter(isFromPreview).length });
  return (
    <Box aria-busy={isRunning} sx={{ mt: 1.5 }}>
      {preview.state === 'failed' && (
        <Typography variant="body2" color="error" role="alert">
          {t('drafts.check.preview.failed')}
        </Typography>
      )}
      <Typography variant="body2" aria-live="polite" color="textSecondary" sx={{ mb: 1 }}>
        {isRunning ? t('drafts.check.preview.running', { name: nameOf(path), at, of }) : stands}
      </Typography>
      {isRunning ? (
        <Button variant="outlined" size="small" onClick={preview.stop}>
          {t('drafts.check.preview.stop')}
        </Button>
      ) : (
        <Button variant="outlined" size="small" onClick={preview.run}>
          {t('drafts.check.preview.run')}
        </Button>
      )}
    </Box>
  );
};

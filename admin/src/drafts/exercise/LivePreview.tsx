import { Alert, Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../layout/Section.js';
import { SteadyPlayer } from '../../player/SteadyPlayer.js';
import type { Preview } from './usePreview.js';

/** The exercise as an employee meets it, as it is being written. */
export const LivePreview = ({ preview: { url, errors, failed }, onAsk }: { preview: Preview; onAsk: () => void }) => {
  const t = useTranslate();
  return (
    <Section title={t('drafts.preview.exercise')}>
      <Typography color="textSecondary" aria-live="polite" sx={{ mb: 1.5 }}>
        {t(errors.length > 0 ? 'drafts.preview.notYet' : 'drafts.preview.follows')}
      </Typography>
      {errors.length > 0 && (
        <Button variant="outlined" onClick={onAsk} sx={{ mb: 1.5 }}>
          {t('drafts.preview.ask')}
        </Button>
      )}
      {failed && <Alert severity="error">{t('spor.player.failed')}</Alert>}
      {url && (
        <Box>
          <SteadyPlayer url={url} title={t('spor.player.title')} />
        </Box>
      )}
    </Section>
  );
};

import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { LinkBase, useLocale, useNotify, useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { languageOf } from '../../i18n/languages.js';
import { send } from '../../providers/http.js';
import type { DraftDto } from '../draft.types.js';

interface ScheduledProps {
  draftId: string;
  scheduled: NonNullable<DraftDto['scheduled']>;
  /** Where it can be called off; elsewhere there is a way to there. */
  onCalledOff?: () => void;
}

/** When a draft will be published, or why it was not. */
export const Scheduled = ({ draftId, scheduled: { at, by, failure }, onCalledOff }: ScheduledProps) => {
  const t = useTranslate();
  const locale = useLocale();
  const { moment } = useFormat();
  return (
    <Alert severity={failure ? 'error' : 'info'} sx={{ mb: 2.5, alignItems: 'flex-start' }}>
      <AlertTitle>{t(failure ? 'drafts.schedule.notPublished' : 'drafts.schedule.title', { when: moment(at) })}</AlertTitle>
      <Typography>{failure ? t('drafts.schedule.notPublishedText', { why: failure.detail[languageOf(locale)] }) : t('drafts.schedule.by', { name: by })}</Typography>
      <Box sx={{ mt: 1 }}>
        {onCalledOff ? (
          <CallOff draftId={draftId} onDone={onCalledOff} />
        ) : (
          <Button component={LinkBase} to={`/drafts/${draftId}/publish`} color="inherit" variant="outlined">
            {t('drafts.schedule.see')}
          </Button>
        )}
      </Box>
    </Alert>
  );
};

const CallOff = ({ draftId, onDone }: { draftId: string; onDone: () => void }) => {
  const t = useTranslate();
  const notify = useNotify();
  const calling = useMutation({
    mutationFn: () => send('DELETE', `drafts/${draftId}/schedule`),
    onSuccess: () => {
      notify('drafts.schedule.calledOff', { type: 'success' });
      onDone();
    },
    onError: ({ message }: { message: string }) => notify(message || 'spor.unreachable', { type: 'error' }),
  });
  return (
    <Button color="inherit" variant="outlined" disabled={calling.isPending} onClick={() => calling.mutate()}>
      {t('drafts.schedule.callOff')}
    </Button>
  );
};

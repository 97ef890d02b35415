import { Alert, AlertTitle, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { toldOf } from './problem.js';

/** Our own words where the api's would not do: it says nothing of its own faults, and speaks bokmål only. */
function useWords(): (error: unknown) => string {
  const t = useTranslate();
  const locale = useLocale();
  return (error) => {
    const { message, status } = toldOf(error);
    if (status === undefined) return t('spor.unreachable');
    if (status >= 500) return t('spor.failed.fault');
    if (message && locale !== 'en') return message;
    return t([403, 404, 429].includes(status) ? `spor.failed.${status}` : 'spor.failed.refused');
  };
}

/** What went wrong, in words; the code stands small, for support. */
export const ProblemNotice = ({ title, error }: { title: string; error: unknown }) => {
  const t = useTranslate();
  const words = useWords();
  const { code } = toldOf(error);
  return (
    <Alert severity="error" sx={{ mt: 2 }}>
      <AlertTitle>{title}</AlertTitle>
      {words(error)}
      {code && (
        <Typography variant="caption" component="div" color="textSecondary">
          {t('spor.code', { code })}
        </Typography>
      )}
    </Alert>
  );
};

import { Alert, AlertTitle, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { toldOf } from './problem.js';

/** What went wrong, in words; the code stands small, for support. */
export const ProblemNotice = ({ title, error }: { title: string; error: unknown }) => {
  const t = useTranslate();
  const { message, code } = toldOf(error);
  return (
    <Alert severity="error" sx={{ mt: 2 }}>
      <AlertTitle>{title}</AlertTitle>
      {message || t('spor.unreachable')}
      {code && (
        <Typography variant="caption" component="div" color="textSecondary">
          {t('spor.code', { code })}
        </Typography>
      )}
    </Alert>
  );
};

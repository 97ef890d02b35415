import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { toldOf } from './problem.js';

interface ProblemNoticeProps {
  title: string;
  error: unknown;
  /** Whether to tell each fault with its place: of a file, which has no fields for them to stand beside. */
  places?: boolean;
}

/** What went wrong, in words; the code stands small, for support. */
export const ProblemNotice = ({ title, error, places = false }: ProblemNoticeProps) => {
  const t = useTranslate();
  const { message, code, faults, status } = toldOf(error);
  return (
    <Alert severity="error" sx={{ mt: 2 }}>
      <AlertTitle>{title}</AlertTitle>
      {status !== undefined && status >= 500 ? t('spor.failed.fault') : message || t('spor.unreachable')}
      {places && faults.length > 0 && <Faults faults={faults} />}
      {code && (
        <Typography variant="caption" component="div" color="textSecondary">
          {t('spor.code', { code })}
        </Typography>
      )}
    </Alert>
  );
};

const Faults = ({ faults }: { faults: [place: string, message: string][] }) => (
  <Box component="ul" sx={{ my: 1, pl: 2.5, overflowWrap: 'anywhere' }}>
    {faults.map(([place, message]) => (
      <li key={place}>{`${place}: ${message}`}</li>
    ))}
  </Box>
);

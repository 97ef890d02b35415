import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import SyncIcon from '@mui/icons-material/Sync';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Saving } from '../desk/desk.js';

const ICONS = { saved: CheckIcon, waiting: SyncIcon, saving: SyncIcon, unreachable: CloudOffIcon, 'signed-out': CloudOffIcon, gone: CloudOffIcon };

const isTrouble = (saving: Saving): boolean => saving === 'unreachable' || saving === 'signed-out' || saving === 'gone';

/** How it stands with the saving. Only trouble, and its end, is said aloud: else a screen reader would hear it after every word. */
export const SavingState = ({ saving }: { saving: Saving }) => {
  const t = useTranslate();
  const Icon = ICONS[saving];
  const said = t(`drafts.saving.${saving}`);
  return (
    <Box data-saving={saving} sx={{ display: 'flex', gap: 1, alignItems: 'center', color: isTrouble(saving) ? 'error.main' : 'text.secondary' }}>
      <Icon aria-hidden fontSize="small" />
      <Typography variant="body2" role={isTrouble(saving) ? 'alert' : undefined} sx={{ color: 'inherit' }}>
        {said}
      </Typography>
    </Box>
  );
};

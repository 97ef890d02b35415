import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import SyncIcon from '@mui/icons-material/Sync';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DeskState, Saving } from '../desk/desk.js';

type Shown = Saving | 'conflict' | 'refused';

const ICONS = { saved: CheckIcon, waiting: SyncIcon, saving: SyncIcon, unreachable: CloudOffIcon, 'signed-out': CloudOffIcon, gone: CloudOffIcon, conflict: CloudOffIcon, refused: CloudOffIcon };

const TROUBLE: readonly Shown[] = ['unreachable', 'signed-out', 'gone', 'conflict', 'refused'];
const isTrouble = (shown: Shown): boolean => TROUBLE.includes(shown);

/** What cannot be saved until somebody has chosen, or written something else, is told before the rest. */
function shownOf({ saving, files }: DeskState): Shown {
  if (isTrouble(saving)) return saving;
  const kept = Object.values(files);
  if (kept.some(({ theirs }) => theirs)) return 'conflict';
  return kept.some(({ refused }) => refused) ? 'refused' : saving;
}

/** How it stands with the saving. Only trouble, and its end, is said aloud: else a screen reader would hear it after every word. */
export const SavingState = ({ state }: { state: DeskState }) => {
  const t = useTranslate();
  const saving = shownOf(state);
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

import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BAR_HEIGHT } from './TopBar.js';
import { useOnline } from './useOnline.js';

/** Without net what one saves waits until it is back: that is said, or one would believe that nothing happened. */
export const OfflineNotice = () => {
  const t = useTranslate();
  const online = useOnline();
  return (
    <Box role="status" sx={{ position: 'sticky', top: BAR_HEIGHT + 8, zIndex: 2 }}>
      {!online && <Alert severity="warning" role="presentation" sx={{ mb: 2 }}>{t('spor.offline')}</Alert>}
    </Box>
  );
};

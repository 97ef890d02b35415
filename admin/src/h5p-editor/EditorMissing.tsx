import { Alert, Box, Typography } from '@mui/material';
import { usePermissions, useTranslate } from 'react-admin';
import type { Held } from '../access/canAccess.js';
import type { EditorStateDto } from '../types.js';

const COMMAND = 'npm run spor -- install-h5p-editor';

/** Why the official editor can't be opened, and what to do: an editor asks an administrator, and who runs Spor is told how. */
export const EditorMissing = ({ state, intro }: { state: Exclude<EditorStateDto['state'], 'ready'>; intro: string }) => {
  const t = useTranslate();
  const { permissions } = usePermissions<Held>();
  const isAdministrator = permissions?.roles.includes('administrator');
  return (
    <Alert severity="info" sx={{ my: 2 }}>
      <Typography variant="body2">{intro}</Typography>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {t(isAdministrator ? `h5pEditor.missing.${state}` : 'h5pEditor.missing.ask')}
      </Typography>
      {isAdministrator && state === 'not-installed' && (
        <Box component="code" sx={{ display: 'block', mt: 1, overflowWrap: 'anywhere' }}>
          {COMMAND}
        </Box>
      )}
    </Alert>
  );
};

import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import { Box, Button } from '@mui/material';
import type { MouseEvent } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import type { Desk } from '../desk/desk.js';
import type { EditorProps } from '../editor.types.js';
import { SavingState } from './SavingState.js';
import { BAR_HEIGHT } from '../../layout/TopBar.js';

/** What is shown is what is saved, so the last words are saved first. The window is opened at once: later the browser would refuse it. */
function showSaved(event: MouseEvent, desk: Desk, url: string): void {
  if (!desk.hasUnsaved) return;
  event.preventDefault();
  const shown = window.open('about:blank', '_blank');
  void desk.flush().then(() => shown?.location.assign(url));
}

/** Whether it is saved, and the two ways on: to see it as an employee does, and to publish it. It stays in sight. */
export const ActionBar = ({ draft, desk, state, previewUrl }: EditorProps & { previewUrl?: string }) => {
  const t = useTranslate();
  return (
    <Box sx={{ position: { md: 'sticky' }, top: BAR_HEIGHT, zIndex: 5, bgcolor: 'background.default', borderBottom: 1, borderColor: 'divider', py: 1, mb: 2.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
        <SavingState state={state} />
      </Box>
      {previewUrl && (
        <Button href={previewUrl} target="_blank" onClick={(event: MouseEvent) => showSaved(event, desk, previewUrl)} variant="outlined" startIcon={<VisibilityIcon />}>
          {t('drafts.preview.open')}
        </Button>
      )}
      <Button component={LinkBase} to={`/drafts/${draft.id}/publish`} variant="contained">
        {t(`drafts.publish.go.${draft.kind}`)}
      </Button>
    </Box>
  );
};

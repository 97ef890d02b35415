import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { EditDraft } from '../drafts/begin/EditDraft.js';
import type { ThingKind } from '../drafts/draft.types.js';
import { HistoryLink } from './HistoryLink.js';

/** What one can do with something published, on its page. */
export const ThingActions = ({ kind, slug, children }: { kind: ThingKind; slug: string; children?: ReactNode }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
    {children}
    <EditDraft kind={kind} slug={slug} />
    <HistoryLink kind={kind} slug={slug} />
  </Box>
);

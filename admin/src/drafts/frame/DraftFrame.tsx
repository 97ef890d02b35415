import { Alert, Box, GlobalStyles, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Title, useTranslate } from 'react-admin';
import type { EditorProps, ToDo } from '../editor.types.js';
import { ActionBar } from './ActionBar.js';
import { Aside } from './Aside.js';
import { Scheduled } from '../publish/Scheduled.js';
import { Conflicts } from './Conflicts.js';
import { LeftBehind } from './LeftBehind.js';

interface DraftFrameProps extends EditorProps {
  title: string;
  todo: readonly ToDo[];
  /** The parts in order, to the left. */
  outline?: ReactNode;
  /** Where it is shown as an employee sees it. */
  previewUrl?: string;
  /** What is written needs the whole width; what is missing stands below it where there is no room for both. */
  wide?: boolean;
  children: ReactNode;
}

/** What takes the focus is not hidden behind what stays at the top. */
const UNDER_THE_BARS = { html: { scrollPaddingTop: 140 } };

/** Beside a long text they stay in sight: where there is room for two columns what is missing, where there is for three the parts as well. */
const staysFrom = (width: 'md' | 'lg' | 'xl') => ({ position: { [width]: 'sticky' }, top: 128, maxHeight: { [width]: 'calc(100vh - 216px)' }, overflowY: { [width]: 'auto' }, scrollbarWidth: 'thin' }) as const;

const areas = (hasOutline: boolean, wide: boolean) =>
  hasOutline
    ? {
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '250px minmax(0, 1fr)', xl: '250px minmax(0, 1fr) 270px' },
        gridTemplateAreas: { xs: '"outline" "main" "aside"', md: '"outline main" "aside main"', xl: '"outline main aside"' },
        gridTemplateRows: { md: 'auto 1fr', xl: 'auto' },
      }
    : { gridTemplateColumns: { xs: 'minmax(0, 1fr)', [wide ? 'xl' : 'lg']: 'minmax(0, 1fr) 270px' }, gridTemplateAreas: { xs: '"main" "aside"', [wide ? 'xl' : 'lg']: '"main aside"' } };

/** The page of every draft: how it stands above, the parts to the left, what one writes in the middle, what is missing beside it. */
export const DraftFrame = ({ draft, desk, state, title, todo, outline, previewUrl, wide = false, children }: DraftFrameProps) => {
  const t = useTranslate();
  const refused = Object.values(state.files).flatMap((kept) => kept.refused ?? []);
  return (
    <>
      <GlobalStyles styles={UNDER_THE_BARS} />
      <Title title={title || t('drafts.untitled')} />
      <Typography color="textSecondary" sx={{ mt: -1.5, mb: 1 }}>
        {t(`drafts.about.${draft.isNew ? 'new' : 'change'}.${draft.kind}`)}
        {draft.restoredFrom !== null && ` ${t('drafts.about.restored', { number: draft.restoredFrom })}`}
      </Typography>
      <ActionBar draft={draft} desk={desk} state={state} previewUrl={previewUrl} />
      {refused.map((message) => (
        <Alert key={message} severity="error" sx={{ mb: 2 }}>
          {message}
        </Alert>
      ))}
      {state.scheduled && <Scheduled draftId={draft.id} scheduled={state.scheduled} />}
      <Conflicts draft={draft} desk={desk} state={state} />
      <LeftBehind draft={draft} isGone={state.saving === 'gone'} />
      <Box sx={{ display: 'grid', gap: 2.5, alignItems: 'start', ...areas(outline !== undefined, wide) }}>
        {outline !== undefined && <Box sx={{ gridArea: 'outline', ...staysFrom('xl') }}>{outline}</Box>}
        <Box sx={{ gridArea: 'main', minWidth: 0 }}>{children}</Box>
        <Box sx={{ gridArea: 'aside', ...staysFrom(outline !== undefined ? 'md' : wide ? 'xl' : 'lg') }}>
          <Aside draft={draft} desk={desk} state={state} todo={todo} />
        </Box>
      </Box>
    </>
  );
};

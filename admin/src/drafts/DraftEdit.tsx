import { useQuery } from '@tanstack/react-query';
import { Button, Typography } from '@mui/material';
import { LinkBase, Loading, Title, useCanAccess, useTranslate } from 'react-admin';
import { Route, Routes, useParams } from 'react-router-dom';
import { AccessDenied } from '../layout/AccessDenied.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { read } from '../providers/http.js';
import { CourseEditor } from './course/CourseEditor.js';
import type { Desk } from './desk/desk.js';
import { deskOf } from './desk/desks.js';
import { useDesk } from './desk/useDesk.js';
import { FrameworkEditor } from './framework/FrameworkEditor.js';
import type { DraftDetailDto } from './draft.types.js';
import { UndoOffered } from './frame/UndoContext.js';
import { PathEditor } from './path/PathEditor.js';
import { Published } from './publish/Published.js';
import { PublishPage } from './publish/PublishPage.js';
import { ToolkitEditor } from './toolkit/ToolkitEditor.js';

const EDITORS = { course: CourseEditor, path: PathEditor, toolkit: ToolkitEditor, framework: FrameworkEditor };

const OnDesk = ({ draft, desk }: { draft: DraftDetailDto; desk: Desk }) => {
  const state = useDesk(desk);
  const Editor = EDITORS[draft.kind];
  return (
    <Routes>
      <Route path="publish" element={<PublishPage draft={draft} desk={desk} state={state} />} />
      <Route path="*" element={<UndoOffered><Editor draft={draft} desk={desk} state={state} /></UndoOffered>} />
    </Routes>
  );
};

const Gone = ({ error }: { error: unknown }) => {
  const t = useTranslate();
  const isGone = (error as { status?: number }).status === 404;
  return (
    <>
      <Title title={t(isGone ? 'drafts.gone.title' : 'spor.broken.title')} />
      {isGone ? <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t('drafts.gone.text')}</Typography> : <ProblemNotice title={t('spor.broken.title')} error={error} />}
      <Button component={LinkBase} to="/drafts" variant="outlined" sx={{ mt: 2 }}>
        {t('drafts.toList')}
      </Button>
    </>
  );
};

const Opened = () => {
  const { id = '' } = useParams();
  const { canAccess, isPending } = useCanAccess({ resource: 'drafts', action: 'edit' });
  // The desk keeps it fresh from here; asked anew each time it is opened.
  const { data, error } = useQuery({ queryKey: ['drafts', 'opened', id], queryFn: () => read<DraftDetailDto>(`drafts/${encodeURIComponent(id)}`), enabled: canAccess === true, staleTime: Infinity, gcTime: 0 });
  if (!isPending && !canAccess) return <AccessDenied />;
  if (error) return <Gone error={error} />;
  if (!data) return <Loading />;
  return <OnDesk key={data.id} draft={data} desk={deskOf(data)} />;
};

/** A draft: writing it, publishing it, and what stands when it is done. */
export const DraftEdit = () => (
  <Routes>
    <Route path="published" element={<Published />} />
    <Route path="*" element={<Opened />} />
  </Routes>
);

import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { Loading, useTranslate } from 'react-admin';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { filesOf } from '../desk/filesOf.js';
import type { FrameworkPartProps } from './framework.types.js';
import { type OutlineCompetence, removeCompetence, resume, retire } from './frameworkFiles.js';
import { useFrameworkEffect } from './useFrameworkEffect.js';

interface LeaveDialogProps extends FrameworkPartProps {
  competence: OutlineCompetence;
  name: string;
  /** From when on it is out of use. */
  day: string;
  onClose: () => void;
}

/** A competence leaves: taken out of use, or removed where nobody holds it. What rests on it is told first. */
export const LeaveDialog = ({ draftId, desk, files, onUndo, competence: { key, retired }, name, day, onClose }: LeaveDialogProps) => {
  const t = useTranslate();
  const id = useId();
  const effect = useFrameworkEffect(draftId);
  const use = effect.data?.uses.find((one) => one.key === key) ?? { people: 0, goals: 0, courses: 0 };
  const isHeld = use.people + use.goals > 0;
  const takeOut = (): void => {
    desk.put(retire(files, key, day));
    onUndo({ text: t('drafts.framework.retired', { name }), undo: () => desk.put(resume(filesOf(desk.snapshot().files), key)) });
    onClose();
  };
  const remove = (): void => {
    const changes = removeCompetence(files, key);
    const before = Object.fromEntries(Object.keys(changes).flatMap((path) => (files[path] ? [[path, files[path]]] : [])));
    desk.put(changes);
    onUndo({ text: t('drafts.framework.removed', { name }), undo: () => desk.put(before) });
    onClose();
  };
  const counted = (what: 'people' | 'goals' | 'courses'): string => t(`drafts.framework.uses.${what}`, { smart_count: use[what] });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{t('drafts.framework.leaveTitle', { name })}</DialogTitle>
      <DialogContent>
        {effect.isError ? (
          <ProblemNotice title={t('spor.broken.title')} error={effect.error} />
        ) : effect.isPending ? (
          <Loading />
        ) : (
          <>
            <Typography>{t('drafts.framework.restsOn', { people: counted('people'), goals: counted('goals'), courses: counted('courses') })}</Typography>
            <Typography sx={{ mt: 1 }}>{t('drafts.framework.retireHelp')}</Typography>
            <Typography sx={{ mt: 1 }}>{t(isHeld ? 'drafts.framework.cannotRemove' : 'drafts.framework.removeHelp')}</Typography>
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        {effect.data && !isHeld && (
          <Button color="error" onClick={remove}>
            {t('drafts.framework.remove')}
          </Button>
        )}
        {effect.data && !retired && (
          <Button variant="contained" onClick={takeOut}>
            {t('drafts.framework.retire')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};

import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { SeveralField } from '../fields/SeveralField.js';
import type { FrameworkPartProps } from './framework.types.js';
import { type OutlineCompetence, outlineOf, setPrinciples, wordsOf } from './frameworkFiles.js';

/** Which principle a competence stands under, and which others it serves. */
export const PrinciplesDialog = ({ desk, files, language, competence: { key, principles }, name, onClose }: FrameworkPartProps & { competence: OutlineCompetence; name: string; onClose: () => void }) => {
  const t = useTranslate();
  const id = useId();
  const words = wordsOf(files, language);
  const choices = outlineOf(files).principles.map((one) => ({ id: one, name: `${one} ${words.principles[one]?.title ?? ''}`.trim() }));
  const [main = '', ...others] = principles;
  const set = (next: readonly string[]): void => desk.put(setPrinciples(files, key, [...new Set(next)]));
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{t('drafts.framework.principlesTitle', { name })}</DialogTitle>
      <DialogContent>
        <TextField select id={`draft-${key}-main`} label={t('drafts.framework.mainPrinciple')} value={main} onChange={(event) => set([event.target.value, ...others])} autoFocus>
          {choices.map((choice) => (
            <MenuItem key={choice.id} value={choice.id}>
              {choice.name}
            </MenuItem>
          ))}
        </TextField>
        <SeveralField id={`draft-${key}-others`} label={t('drafts.framework.otherPrinciples')} values={others} choices={choices.filter((choice) => choice.id !== main)} onChange={(next) => set([main, ...next])} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={onClose}>
          {t('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

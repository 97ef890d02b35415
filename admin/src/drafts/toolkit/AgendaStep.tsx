import CloseIcon from '@mui/icons-material/Close';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NumberField } from '../fields/NumberField.js';
import { WordsField } from '../fields/WordsField.js';
import { Beside } from '../translation/Beside.js';
import type { ToolkitPartProps } from './toolkit.types.js';
import { setStep, setToolkit, stepOf, toolkitOf, type Toolkit, wordsOf } from './toolkitFiles.js';

interface AgendaStepProps extends ToolkitPartProps {
  step: Toolkit['agenda'][number];
  index: number;
  of: number;
  onMove: (id: string, by: number) => void;
  onRemove: (id: string) => void;
}

/** One step: how long it takes, what the leader says, and a tip. */
export const AgendaStep = ({ desk, files, language, step, index, of, onMove, onRemove }: AgendaStepProps) => {
  const t = useTranslate();
  const number = index + 1;
  const { title, script, tip = '' } = stepOf(wordsOf(files, language), step.id);
  const setMinutes = (minutes: number): void => desk.put(setToolkit(files, { agenda: toolkitOf(files).agenda.map((one) => (one.id === step.id ? { ...one, minutes } : one)) }));
  const move = (by: number, isThere: boolean, Icon: typeof UpIcon, word: 'up' | 'down') => (
    <Button size="small" startIcon={<Icon />} data-move={`${step.id} ${by}`} aria-disabled={!isThere} aria-label={t(`drafts.toolkit.${word}Step`, { number })} onClick={() => isThere && onMove(step.id, by)} sx={{ '&[aria-disabled=true]': { color: 'text.secondary', cursor: 'default' } }}>
      {t(`drafts.outline.${word}`)}
    </Button>
  );
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
        <Typography component="h3" sx={{ fontWeight: 650, flex: '1 1 6rem' }}>
          {t('drafts.toolkit.step', { number })}
        </Typography>
        {move(-1, index > 0, UpIcon, 'up')}
        {move(1, number < of, DownIcon, 'down')}
        <Button size="small" color="error" startIcon={<CloseIcon />} aria-label={t('drafts.toolkit.removeStep', { number })} onClick={() => onRemove(step.id)}>
          {t('ra.action.remove')}
        </Button>
      </Box>
      <Beside field={`agenda.${step.id}`}>
        <Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
            <Box sx={{ flex: '3 1 14rem' }}>
              <WordsField id={`draft-step-${index}`} label={t('drafts.toolkit.stepTitle')} value={title} onChange={(next) => desk.put(setStep(files, language, step.id, { title: next }))} language={language} />
            </Box>
            <Box sx={{ flex: '1 1 7rem' }}>
              <NumberField id={`draft-step-minutes-${index}`} label={t('drafts.toolkit.minutes')} value={step.minutes} onChange={setMinutes} />
            </Box>
          </Box>
          <WordsField id={`draft-step-script-${index}`} label={t('drafts.toolkit.script')} value={script} onChange={(next) => desk.put(setStep(files, language, step.id, { script: next }))} lines={3} language={language} />
          <WordsField id={`draft-step-tip-${index}`} label={t('drafts.toolkit.tip')} help={t('drafts.toolkit.tipHelp')} value={tip} onChange={(next) => desk.put(setStep(files, language, step.id, { tip: next }))} lines={2} language={language} />
        </Box>
      </Beside>
    </Box>
  );
};

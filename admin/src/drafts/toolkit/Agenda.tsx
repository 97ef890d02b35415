import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { PartCard } from '../fields/PartCard.js';
import { AgendaStep } from './AgendaStep.js';
import type { ToolkitPartProps } from './toolkit.types.js';
import { filesOf } from '../desk/filesOf.js';
import { addStep, agendaMinutes, moveStep, removeStep, restoreStep, setToolkit, toolkitOf } from './toolkitFiles.js';

/** The steps in order, with the minutes adding up as one types. */
export const Agenda = (part: ToolkitPartProps) => {
  const { desk, files, onUndo } = part;
  const t = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  const { agenda } = toolkitOf(files);
  const focusOn = (selector: string): void => void setTimeout(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  const add = (): void => {
    desk.put(addStep(files).changes);
    focusOn(`#draft-step-${agenda.length}`);
  };
  const remove = (id: string): void => {
    const [before, number] = [files, agenda.findIndex((step) => step.id === id) + 1];
    desk.put(removeStep(files, id));
    onUndo({ text: t('drafts.toolkit.removedStep', { number }), undo: () => desk.put(restoreStep(filesOf(desk.snapshot().files), before, id)) });
    document.getElementById('draft-add-step')?.focus();
  };
  const move = (id: string, by: number): void => {
    desk.put(moveStep(files, id, by));
    focusOn(`[data-move="${id} ${by}"]`);
  };
  return (
    <PartCard id="draft-agenda" title={t('drafts.toolkit.agenda')} help={t('drafts.toolkit.agendaHelp')}>
      <Sum {...part} />
      <Box component="ol" ref={list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {agenda.map((step, index) => (
          <AgendaStep key={step.id} {...part} step={step} index={index} of={agenda.length} onMove={move} onRemove={remove} />
        ))}
      </Box>
      <Button id="draft-add-step" startIcon={<AddIcon />} variant="outlined" onClick={add}>
        {t('drafts.toolkit.addStep')}
      </Button>
    </PartCard>
  );
};

const Sum = ({ desk, files }: ToolkitPartProps) => {
  const t = useTranslate();
  const { minutes } = toolkitOf(files);
  const sum = agendaMinutes(files);
  const inMinutes = (count: number): string => t('drafts.inMinutes', { smart_count: count });
  const how = sum === minutes ? 'fits' : sum > minutes ? 'over' : 'under';
  return (
    <Box aria-live="polite" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', mb: 1.5, borderLeft: 3, borderColor: how === 'fits' ? 'primary.main' : '#E8924A', pl: 1.5 }}>
      <Typography>{t(`drafts.toolkit.${how}`, { sum: inMinutes(sum), difference: inMinutes(Math.abs(sum - minutes)) })}</Typography>
      {how !== 'fits' && sum > 0 && <Button onClick={() => desk.put(setToolkit(files, { minutes: sum }))}>{t('drafts.toolkit.takeSum', { sum: inMinutes(sum) })}</Button>}
    </Box>
  );
};

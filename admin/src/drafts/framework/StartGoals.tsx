import AddIcon from '@mui/icons-material/Add';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { today, useFormat } from '../../format/useFormat.js';
import { AUDIENCES } from '../../goals/audiences.js';
import { filesOf } from '../desk/filesOf.js';
import { NumberField } from '../fields/NumberField.js';
import { PartCard } from '../fields/PartCard.js';
import { SeveralField } from '../fields/SeveralField.js';
import { WordsField } from '../fields/WordsField.js';
import { Beside } from '../translation/Beside.js';
import type { FrameworkPartProps } from './framework.types.js';
import { addGoal, asTheyAre, removeGoal, setGoal } from './frameworkAround.js';
import { competenceOf, type OutlineGoal, outlineOf, setWords, wordsOf } from './frameworkFiles.js';

const NUMBERS = { display: 'grid', columnGap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(4, minmax(0, 1fr))' } };
const inTwoYears = (day: string): string => `${Number(day.slice(0, 4)) + 2}-12-31`;

/** The goals a new installation begins with. Those that are set here already are HR's. */
export const StartGoals = (part: FrameworkPartProps) => {
  const { desk, files } = part;
  const t = useTranslate();
  const add = (): void => {
    const key = `mal-${Date.now().toString(36)}`;
    desk.put(addGoal(filesOf(desk.snapshot().files), key, inTwoYears(today())));
    setTimeout(() => document.getElementById(`draft-goal-${key}`)?.focus());
  };
  return (
    <PartCard id="draft-goals" title={t('drafts.framework.goals')} help={t('drafts.framework.goalsHelp')}>
      {outlineOf(files).goals.map((goal) => (
        <StartGoal key={goal.key} {...part} goal={goal} />
      ))}
      <Button id="draft-goals-add" startIcon={<AddIcon />} onClick={add}>
        {t('drafts.framework.addGoal')}
      </Button>
    </PartCard>
  );
};

const StartGoal = ({ desk, files, language, onUndo, goal: { key, competences, level, share, by, audience } }: FrameworkPartProps & { goal: OutlineGoal }) => {
  const t = useTranslate();
  const { dayInWords } = useFormat();
  const words = wordsOf(files, language);
  const outline = outlineOf(files);
  const title = words.goals[key] ?? '';
  const put = (part: Partial<OutlineGoal>): void => desk.put(setGoal(files, key, part));
  const choices = outline.competences.filter((one) => !one.retired).map((one) => ({ id: one.key, name: `${one.key} ${competenceOf(words, one.key).title}` }));
  const remove = (): void => {
    const changes = removeGoal(files, key);
    const before = asTheyAre(files, changes);
    desk.put(changes);
    onUndo({ text: t('drafts.framework.removed', { name: title }), undo: () => desk.put(before) });
    setTimeout(() => document.getElementById('draft-goals-add')?.focus());
  };
  return (
    <Box role="group" aria-label={title || t('drafts.framework.newGoal')} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, mb: 2.5 }}>
      <Beside field={`goals.${key}`}>
        <WordsField id={`draft-goal-${key}`} label={t('drafts.framework.goalTitle')} value={title} onChange={(next) => desk.put(setWords(files, language, { goals: { ...words.goals, [key]: next } }))} language={language} most={160} />
      </Beside>
      <SeveralField id={`draft-goal-${key}-competences`} label={t('resources.goals.fields.competences')} values={competences} choices={choices} onChange={(next) => put({ competences: next })} />
      <Box sx={NUMBERS}>
        <TextField select id={`draft-goal-${key}-audience`} label={t('resources.goals.fields.audience')} value={audience} onChange={(event) => put({ audience: event.target.value as OutlineGoal['audience'] })}>
          {AUDIENCES.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`resources.goals.audienceNames.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField select id={`draft-goal-${key}-level`} label={t('resources.goals.fields.level')} value={level} onChange={(event) => put({ level: Number(event.target.value) })}>
          {outline.levels.map((one) => (
            <MenuItem key={one} value={one}>
              {one}. {words.levels[one]?.title}
            </MenuItem>
          ))}
        </TextField>
        <NumberField id={`draft-goal-${key}-share`} label={t('drafts.framework.goalShare')} value={Math.round(share * 100)} onChange={(percent) => put({ share: Math.min(100, percent) / 100 })} />
        <TextField id={`draft-goal-${key}-by`} type="date" label={t('resources.goals.fields.by')} helperText={by && dayInWords(by)} value={by} onChange={(event) => put({ by: event.target.value })} slotProps={{ inputLabel: { shrink: true } }} />
      </Box>
      <Button size="small" color="error" onClick={remove} aria-label={t('drafts.framework.removeOf', { name: title || t('drafts.framework.newGoal') })}>
        {t('ra.action.remove')}
      </Button>
    </Box>
  );
};

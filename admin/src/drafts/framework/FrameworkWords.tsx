import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PartCard } from '../fields/PartCard.js';
import { WordsField } from '../fields/WordsField.js';
import { Beside } from '../translation/Beside.js';
import type { FrameworkPartProps } from './framework.types.js';
import { outlineOf, setWords, type Words, wordsOf } from './frameworkFiles.js';
import { Principles } from './Principles.js';
import { ShortTexts } from './ShortTexts.js';
import { StartGoals } from './StartGoals.js';

/** What stands around the table: what the levels and principles are called, what the framework is for, and the goals that come with it. */
export const FrameworkWords = (part: FrameworkPartProps) => {
  const { desk, files, language } = part;
  const t = useTranslate();
  const words = wordsOf(files, language);
  const set = (changed: Partial<Words>): void => desk.put(setWords(files, language, changed));
  return (
    <>
      <PartCard id="draft-levels" title={t('drafts.framework.levels')} help={t('drafts.framework.levelsHelp')}>
        {outlineOf(files).levels.map((level) => {
          const name = words.levels[level] ?? { title: '', evidence: '' };
          const put = (changed: Partial<typeof name>): void => set({ levels: { ...words.levels, [level]: { ...name, ...changed } } });
          return (
            <Box key={level} role="group" aria-label={t('drafts.framework.levelNumber', { level })} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, mb: 2 }}>
              <Beside field={`levels.${level}.title`}>
                <WordsField id={`draft-level-${level}`} label={t('drafts.framework.levelName', { level })} value={name.title} onChange={(title) => put({ title })} language={language} />
              </Beside>
              <Beside field={`levels.${level}.evidence`}>
                <WordsField id={`draft-level-${level}-evidence`} label={t('drafts.framework.evidence', { level })} value={name.evidence} grows onChange={(evidence) => put({ evidence })} language={language} />
              </Beside>
            </Box>
          );
        })}
      </PartCard>
      <Principles {...part} />
      <ShortTexts {...part} heading="subGoals" />
      <ShortTexts {...part} heading="criteria" />
      <StartGoals {...part} />
      <PartCard id="draft-name" title={t('drafts.framework.about')}>
        <Beside field="title">
          <WordsField id="draft-title" label={t('drafts.framework.frameworkTitle')} value={words.title} onChange={(title) => set({ title })} language={language} most={200} />
        </Beside>
      </PartCard>
    </>
  );
};

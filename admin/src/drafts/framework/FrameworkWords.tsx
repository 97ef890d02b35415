import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PartCard } from '../fields/PartCard.js';
import { WordsField } from '../fields/WordsField.js';
import type { FrameworkPartProps } from './framework.types.js';
import { outlineOf, setWords, type Words, wordsOf } from './frameworkFiles.js';

/** Two texts of one thing, beside each other where there is room. */
const PAIR = { display: 'grid', columnGap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 3fr)' } };

/** The words around the table: what the levels and principles are called, and what the framework is for. */
export const FrameworkWords = ({ desk, files, language }: FrameworkPartProps) => {
  const t = useTranslate();
  const { levels, principles } = outlineOf(files);
  const words = wordsOf(files, language);
  const set = (part: Partial<Words>): void => desk.put(setWords(files, language, part));
  const short = (heading: 'subGoals' | 'criteria') => (
    <PartCard id={`draft-${heading}`} title={t(`drafts.framework.${heading}`)}>
      {Object.entries(words[heading]).map(([key, text]) => (
        <WordsField key={key} id={`draft-${heading}-${key}`} label={key} value={text} grows onChange={(next) => set({ [heading]: { ...words[heading], [key]: next } })} language={language} />
      ))}
    </PartCard>
  );
  return (
    <>
      <PartCard id="draft-levels" title={t('drafts.framework.levels')} help={t('drafts.framework.levelsHelp')}>
        {levels.map((level) => {
          const name = words.levels[level] ?? { title: '', evidence: '' };
          const put = (part: Partial<typeof name>): void => set({ levels: { ...words.levels, [level]: { ...name, ...part } } });
          return (
            <Box key={level} role="group" aria-label={t('drafts.framework.levelNumber', { level })} sx={PAIR}>
              <WordsField id={`draft-level-${level}`} label={t('drafts.framework.levelName', { level })} value={name.title} onChange={(title) => put({ title })} language={language} />
              <WordsField id={`draft-level-${level}-evidence`} label={t('drafts.framework.evidence', { level })} value={name.evidence} grows onChange={(evidence) => put({ evidence })} language={language} />
            </Box>
          );
        })}
      </PartCard>
      <PartCard id="draft-principles" title={t('drafts.framework.principles')} help={t('drafts.framework.principlesHelp')}>
        {principles.map((key) => {
          const principle = words.principles[key] ?? { title: '', text: '' };
          const put = (part: Partial<typeof principle>): void => set({ principles: { ...words.principles, [key]: { ...principle, ...part } } });
          return (
            <Box key={key} role="group" aria-label={key} sx={PAIR}>
              <WordsField id={`draft-principle-${key}`} label={t('drafts.framework.principle', { key })} value={principle.title} onChange={(title) => put({ title })} language={language} />
              <WordsField id={`draft-principle-${key}-text`} label={t('drafts.framework.principleText', { key })} value={principle.text} grows onChange={(text) => put({ text })} language={language} />
            </Box>
          );
        })}
      </PartCard>
      {short('subGoals')}
      {short('criteria')}
      <PartCard id="draft-name" title={t('drafts.framework.about')}>
        <WordsField id="draft-title" label={t('drafts.framework.frameworkTitle')} value={words.title} onChange={(title) => set({ title })} language={language} most={200} />
      </PartCard>
    </>
  );
};

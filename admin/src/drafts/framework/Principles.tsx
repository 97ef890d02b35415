import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { AskTitle } from '../begin/AskTitle.js';
import { filesOf } from '../desk/filesOf.js';
import { PartCard } from '../fields/PartCard.js';
import { WordsField } from '../fields/WordsField.js';
import { Beside } from '../translation/Beside.js';
import type { FrameworkPartProps } from './framework.types.js';
import { addPrinciple, asTheyAre, movePrinciple, removePrinciple, serving } from './frameworkAround.js';
import { outlineOf, setWords, wordsOf } from './frameworkFiles.js';
import { useFrameworkEffect } from './useFrameworkEffect.js';

/** The principles that competences stand under: their words, their order, new ones, and those that can go. */
export const Principles = (part: FrameworkPartProps) => {
  const { desk, language } = part;
  const t = useTranslate();
  const [asking, setAsking] = useState(false);
  const { principles } = outlineOf(part.files);
  const add = (title: string): void => {
    setAsking(false);
    const { key, changes } = addPrinciple(filesOf(desk.snapshot().files), title);
    desk.put(changes);
    setTimeout(() => document.getElementById(`draft-principle-${key}-text`)?.focus());
  };
  return (
    <PartCard id="draft-principles" title={t('drafts.framework.principles')} help={t('drafts.framework.principlesHelp')}>
      {principles.map((key, place) => (
        <Principle key={key} {...part} principle={key} isFirst={place === 0} isLast={place === principles.length - 1} />
      ))}
      <Button id="draft-principles-add" startIcon={<AddIcon />} onClick={() => setAsking(true)} sx={{ mt: 1 }}>
        {t('drafts.framework.addPrinciple')}
      </Button>
      <AskTitle open={asking} heading={t('drafts.framework.addPrinciple')} label={t('drafts.framework.title')} submit={t('drafts.framework.addPrinciple')} language={language} onSubmit={add} onClose={() => setAsking(false)} />
    </PartCard>
  );
};

interface PrincipleProps extends FrameworkPartProps {
  principle: string;
  isFirst: boolean;
  isLast: boolean;
}

const Principle = (row: PrincipleProps) => {
  const { desk, files, language, principle: key } = row;
  const t = useTranslate();
  const words = wordsOf(files, language);
  const said = words.principles[key] ?? { title: '', text: '' };
  const put = (part: Partial<typeof said>): void => desk.put(setWords(files, language, { principles: { ...words.principles, [key]: { ...said, ...part } } }));
  return (
    <Box role="group" aria-label={`${key} ${said.title}`.trim()} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, mb: 2 }}>
      <Beside field={`principles.${key}.title`}>
        <WordsField id={`draft-principle-${key}`} label={t('drafts.framework.principle', { key })} value={said.title} onChange={(title) => put({ title })} language={language} />
      </Beside>
      <Beside field={`principles.${key}.text`}>
        <WordsField id={`draft-principle-${key}-text`} label={t('drafts.framework.principleText', { key })} value={said.text} grows onChange={(text) => put({ text })} language={language} />
      </Beside>
      <Acts {...row} name={`${key} ${said.title}`.trim()} />
    </Box>
  );
};

/** What stands in the way of removing it is said, rather than the button left out. */
const Acts = ({ draftId, desk, files, onUndo, principle: key, isFirst, isLast, name }: PrincipleProps & { name: string }) => {
  const t = useTranslate();
  const { list } = useFormat();
  const { data } = useFrameworkEffect(draftId);
  const competences = serving(files, key);
  const toolkits = data?.principles.find((one) => one.key === key)?.toolkits ?? 0;
  const isHeld = competences.length + toolkits > 0;
  const move = (by: -1 | 1): void => {
    desk.put(movePrinciple(files, key, by));
    onUndo({ text: t('drafts.framework.movedPrinciple', { name }), undo: () => desk.put(movePrinciple(filesOf(desk.snapshot().files), key, by === 1 ? -1 : 1)) });
  };
  const remove = (): void => {
    const changes = removePrinciple(files, key);
    const before = asTheyAre(files, changes);
    desk.put(changes);
    onUndo({ text: t('drafts.framework.removedPrinciple', { name }), undo: () => desk.put(before) });
    setTimeout(() => document.getElementById('draft-principles-add')?.focus());
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <Button size="small" color="inherit" disabled={isFirst} onClick={() => move(-1)} aria-label={t('drafts.framework.upOf', { name })}>
          {t('drafts.rows.up')}
        </Button>
        <Button size="small" color="inherit" disabled={isLast} onClick={() => move(1)} aria-label={t('drafts.framework.downOf', { name })}>
          {t('drafts.rows.down')}
        </Button>
        {data && !isHeld && (
          <Button size="small" color="error" onClick={remove} aria-label={t('drafts.framework.removeOf', { name })}>
            {t('ra.action.remove')}
          </Button>
        )}
      </Box>
      {isHeld && (
        <Typography variant="body2" color="textSecondary">
          {[...(competences.length > 0 ? [t('drafts.framework.heldByCompetences', { competences: list(competences) })] : []), ...(toolkits > 0 ? [t('drafts.framework.heldByToolkits', { smart_count: toolkits })] : [])].join(' ')}
        </Typography>
      )}
    </>
  );
};

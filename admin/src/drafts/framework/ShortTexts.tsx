import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { filesOf } from '../desk/filesOf.js';
import { PartCard } from '../fields/PartCard.js';
import { WordsField } from '../fields/WordsField.js';
import { Beside } from '../translation/Beside.js';
import type { FrameworkPartProps } from './framework.types.js';
import { addShort, asTheyAre, removeShort, type Short } from './frameworkAround.js';
import { setWords, wordsOf } from './frameworkFiles.js';

/** Sub-goals, or criteria: short texts with a key, the same keys in every language. */
export const ShortTexts = ({ desk, files, language, onUndo, heading }: FrameworkPartProps & { heading: Short }) => {
  const t = useTranslate();
  const texts = wordsOf(files, language)[heading];
  const focusOn = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus());
  const add = (): void => {
    const { key, changes } = addShort(filesOf(desk.snapshot().files), heading);
    desk.put(changes);
    focusOn(`draft-${heading}-${key}`);
  };
  const remove = (key: string): void => {
    const changes = removeShort(files, heading, key);
    const before = asTheyAre(files, changes);
    desk.put(changes);
    onUndo({ text: t('drafts.framework.removed', { name: key }), undo: () => desk.put(before) });
    focusOn(`draft-${heading}-add`);
  };
  return (
    <PartCard id={`draft-${heading}`} title={t(`drafts.framework.${heading}`)}>
      {Object.entries(texts).map(([key, text]) => (
        <Box key={key} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'flex-start' }}>
          <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
            <Beside field={`${heading}.${key}`}>
              <WordsField id={`draft-${heading}-${key}`} label={key} value={text} grows onChange={(next) => desk.put(setWords(files, language, { [heading]: { ...texts, [key]: next } }))} language={language} />
            </Beside>
          </Box>
          <Button color="inherit" startIcon={<CloseIcon />} onClick={() => remove(key)} aria-label={t('drafts.framework.removeOf', { name: key })} sx={{ mt: 1, color: 'text.secondary' }}>
            {t('ra.action.remove')}
          </Button>
        </Box>
      ))}
      <Button id={`draft-${heading}-add`} startIcon={<AddIcon />} onClick={add} sx={{ mt: 0.5 }}>
        {t(`drafts.framework.addShort.${heading}`)}
      </Button>
    </PartCard>
  );
};

import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { filesOf } from '../desk/filesOf.js';
import { CONTENT_LANGUAGES } from '../draft.types.js';
import type { EditorProps } from '../editor.types.js';
import { CoverField } from '../fields/CoverField.js';
import { StewardshipFields } from '../fields/StewardshipFields.js';
import { PartCard } from '../fields/PartCard.js';
import { WordsField } from '../fields/WordsField.js';
import { DraftFrame } from '../frame/DraftFrame.js';
import { useUndo } from '../frame/UndoContext.js';
import { useGoTo } from '../frame/useGoTo.js';
import { codeFor } from '../slugs.js';
import { ChangedPassages } from '../translation/ChangedPassages.js';
import { TranslatedPart } from '../translation/TranslatedPart.js';
import { PathCourses } from './PathCourses.js';
import { pathFactsOf } from './pathFacts.js';
import { pathOf, setPath, setPathWords } from './pathFiles.js';
import { usePathToDo } from './usePathToDo.js';

/** A learning path: what it is called and for, in each language, and its courses in order. */
export const PathEditor = (editor: EditorProps) => {
  const t = useTranslate();
  const offerUndo = useUndo();
  useGoTo();
  const files = filesOf(editor.state.files);
  const path = pathOf(files);
  return (
    <DraftFrame {...editor} title={path.nb?.title ?? ''} todo={usePathToDo(files)}>
      <PartCard title={t('drafts.path.heading')} help={t('drafts.path.help')}>
        <Box sx={{ display: 'grid', columnGap: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(auto-fit, minmax(15rem, 1fr))' } }}>
          {CONTENT_LANGUAGES.map((language) => (
            <Box key={language} role="group" aria-label={t(`spor.languages.${language}`)} sx={{ mt: 1.5 }}>
              <Typography component="h3" sx={{ fontWeight: 650 }}>
                {t(`spor.languages.${language}`)}
              </Typography>
              <TranslatedPart desk={editor.desk} language={language} path={`path.yaml#${language}`} onUndo={offerUndo}>
                <ChangedPassages />
                <WordsField id={`draft-title-${language}`} label={t('drafts.path.title')} value={path[language]?.title ?? ''} onChange={(title) => editor.desk.put(setPathWords(files, language, { title }))} language={language} most={200} />
                <WordsField id={`draft-purpose-${language}`} label={t('drafts.path.purpose')} help={language === 'nb' ? t('drafts.path.purposeHelp') : undefined} value={path[language]?.purpose ?? ''} onChange={(purpose) => editor.desk.put(setPathWords(files, language, { purpose }))} lines={3} language={language} most={1000} />
              </TranslatedPart>
            </Box>
          ))}
        </Box>
        <Code {...editor} />
      </PartCard>
      <PathCourses {...editor} />
      <CoverField desk={editor.desk} facts={pathFactsOf(editor.desk)} card={{ over: t('drafts.cover.path'), title: path.nb?.title ?? '', text: path.nb?.purpose ?? '', language: 'nb' }} />
      <StewardshipFields value={path} onChange={(next) => editor.desk.put(setPath(files, next))} />
    </DraftFrame>
  );
};

const Code = ({ desk, state }: EditorProps) => {
  const t = useTranslate();
  const files = filesOf(state.files);
  const { key, nb } = pathOf(files);
  const proposed = codeFor(nb?.title ?? '');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'flex-start', mt: 1.5, '& > button': { mt: 1 } }}>
      <Box sx={{ flex: '0 1 22rem' }}>
        <WordsField id="draft-code" label={t('drafts.path.code')} help={t('drafts.path.codeHelp')} value={key} onChange={(code) => desk.put(setPath(files, { key: code.toUpperCase().replace(/[^A-Z0-9-]/g, '') }))} most={40} />
      </Box>
      {key === '' && proposed && <Button onClick={() => desk.put(setPath(files, { key: proposed }))}>{t('drafts.course.takeCode', { code: proposed })}</Button>}
    </Box>
  );
};

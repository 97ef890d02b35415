import { Box } from '@mui/material';
import { useCallback, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { filesOf } from '../desk/filesOf.js';
import type { DraftTranslationDto } from '../draft.types.js';
import type { EditorProps } from '../editor.types.js';
import { DraftFrame } from '../frame/DraftFrame.js';
import { LanguageTabs } from '../frame/LanguageTabs.js';
import { type Undo, UndoBar } from '../frame/UndoBar.js';
import { useGoTo } from '../frame/useGoTo.js';
import { CompetenceTable } from './CompetenceTable.js';
import type { FrameworkPartProps } from './framework.types.js';
import { FrameworkWords } from './FrameworkWords.js';
import { addWords, frameworkLanguages, wordsOf } from './frameworkFiles.js';
import { useFrameworkToDo } from './useFrameworkToDo.js';

/** The framework's translations don't say what they follow. */
const NONE: readonly DraftTranslationDto[] = [];

/** The framework: what people can do, as a table of competences and levels, and the words around it. */
export const FrameworkEditor = (editor: EditorProps) => {
  const t = useTranslate();
  const [address] = useAddress();
  const [undo, setUndo] = useState<Undo>();
  const done = useCallback(() => setUndo(undefined), []);
  useGoTo();
  const files = filesOf(editor.state.files);
  const written = frameworkLanguages(files);
  const language = written.find((one) => one === address.get('language')) ?? 'nb';
  const part: FrameworkPartProps = { draftId: editor.draft.id, desk: editor.desk, files, language, onUndo: setUndo };
  return (
    <DraftFrame {...editor} title={wordsOf(files, 'nb').title} todo={useFrameworkToDo(files)} wide>
      <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, p: 1, mb: 2.5 }}>
        <LanguageTabs written={written} language={language} standings={NONE} onBegin={(next) => editor.desk.put(addWords(files, next))} />
      </Box>
      <CompetenceTable key={`table ${language}`} {...part} />
      <FrameworkWords {...part} />
      <UndoBar undo={undo} label={t('ra.action.undo')} onDone={done} />
    </DraftFrame>
  );
};

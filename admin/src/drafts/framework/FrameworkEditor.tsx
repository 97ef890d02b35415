import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import { Box } from '@mui/material';
import { useNavigate, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import { SeeFramework } from '../../frameworks/SeeFramework.js';
import { RING } from '../../layout/ring.js';
import { filesOf } from '../desk/filesOf.js';
import type { EditorProps } from '../editor.types.js';
import { DraftFrame } from '../frame/DraftFrame.js';
import { LanguageTabs } from '../frame/LanguageTabs.js';
import { useUndo } from '../frame/UndoContext.js';
import { useGoTo } from '../frame/useGoTo.js';
import { RemoveLanguage } from '../translation/RemoveLanguage.js';
import { TranslatedPart } from '../translation/TranslatedPart.js';
import { useLanguageName } from '../translation/useMarkWords.js';
import { useStandings } from '../translation/useStandings.js';
import { SourceRemoved } from './CellSource.js';
import { CompetenceTable } from './CompetenceTable.js';
import type { FrameworkPartProps } from './framework.types.js';
import { FrameworkWords } from './FrameworkWords.js';
import { addWords, frameworkLanguages, removeWords, wordsOf, wordsPath } from './frameworkFiles.js';
import { useFrameworkToDo } from './useFrameworkToDo.js';

/** The framework: what people can do, as a table of competences and levels, and the words around it. */
export const FrameworkEditor = (editor: EditorProps) => {
  const t = useTranslate();
  const nameOf = useLanguageName();
  const navigate = useNavigate();
  const [address] = useAddress();
  const offerUndo = useUndo();
  useGoTo();
  const { desk, draft } = editor;
  const files = filesOf(editor.state.files);
  const written = frameworkLanguages(files);
  const language = written.find((one) => one === address.get('language')) ?? 'nb';
  const part: FrameworkPartProps = { draftId: draft.id, desk, files, language, onUndo: offerUndo };
  const { title } = wordsOf(files, 'nb');
  const remove = (): void => {
    const before = files[wordsPath(language)];
    desk.put(removeWords(language));
    void navigate({ search: `?${toPlace(address, { language: null, field: null })}` });
    if (before) offerUndo({ text: t('translation.remove.done', { language: t(`spor.languages.${language}`) }), undo: () => desk.put({ [wordsPath(language)]: before }) });
  };
  return (
    <DraftFrame {...editor} title={title} todo={useFrameworkToDo(files)} wide>
      <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, p: 1, mb: 2.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <LanguageTabs written={written} language={language} standings={useStandings(desk)} onBegin={(next) => desk.put(addWords(files, next))} />
        {language !== 'nb' && <RemoveLanguage language={language} goes={t('translation.remove.toolkit', { language: nameOf(language) })} onRemove={remove} />}
        <SeeFramework of={`drafts/${draft.id}`} title={t('drafts.framework.shown', { title })} label={t('drafts.framework.see')} icon={<VisibilityIcon />} before={() => desk.flush()} />
      </Box>
      <TranslatedPart {...part} path={wordsPath(language)}>
        <Box sx={RING}>
          <SourceRemoved />
          <CompetenceTable key={`table ${language}`} {...part} />
          <FrameworkWords {...part} />
        </Box>
      </TranslatedPart>
    </DraftFrame>
  );
};

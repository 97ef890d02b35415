import { useNavigate, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import { filesOf } from '../desk/filesOf.js';
import type { EditorProps } from '../editor.types.js';
import { StewardshipFields } from '../fields/StewardshipFields.js';
import { PartCard } from '../fields/PartCard.js';
import { WordsField } from '../fields/WordsField.js';
import { DraftFrame } from '../frame/DraftFrame.js';
import { useUndo } from '../frame/UndoContext.js';
import { useGoTo } from '../frame/useGoTo.js';
import { Beside } from '../translation/Beside.js';
import { TranslatedPart } from '../translation/TranslatedPart.js';
import { useStandings } from '../translation/useStandings.js';
import { Agenda } from './Agenda.js';
import { MoreWords } from './MoreWords.js';
import type { ToolkitPartProps } from './toolkit.types.js';
import { addWords, removeWords, setToolkit, setWords, toolkitLanguages, toolkitOf, wordsOf, wordsPath } from './toolkitFiles.js';
import { ToolkitOutline } from './ToolkitOutline.js';
import { ToolkitFacts } from './ToolkitFacts.js';
import { useToolkitToDo } from './useToolkitToDo.js';

/** A toolkit: all that a leader needs to run a method with a team, from top to bottom in the order it is used. */
export const ToolkitEditor = (editor: EditorProps) => {
  const t = useTranslate();
  const navigate = useNavigate();
  const [address] = useAddress();
  const offerUndo = useUndo();
  useGoTo();
  const { desk } = editor;
  const files = filesOf(editor.state.files);
  const written = toolkitLanguages(files);
  const language = written.find((one) => one === address.get('language')) ?? 'nb';
  const part: ToolkitPartProps = { desk, files, language, onUndo: offerUndo };
  const remove = (): void => {
    const before = files[wordsPath(language)];
    desk.put(removeWords(language));
    void navigate({ search: `?${toPlace(address, { language: null, field: null })}` });
    if (before) offerUndo({ text: t('translation.remove.done', { language: t(`spor.languages.${language}`) }), undo: () => desk.put({ [wordsPath(language)]: before }) });
  };
  const outline = <ToolkitOutline written={written} language={language} standings={useStandings(desk)} onBegin={(next) => desk.put(addWords(files, next))} onRemove={remove} />;
  return (
    <DraftFrame {...editor} title={wordsOf(files, 'nb').title} todo={useToolkitToDo(files)} outline={outline}>
      <TranslatedPart {...part} path={wordsPath(language)}>
        <About key={`about ${language}`} {...part} />
        <ToolkitFacts {...part} />
        <Agenda key={`agenda ${language}`} {...part} />
        <MoreWords key={`more ${language}`} {...part} />
      </TranslatedPart>
      <StewardshipFields value={toolkitOf(files)} onChange={(next) => desk.put(setToolkit(files, next))} />
    </DraftFrame>
  );
};

const About = ({ desk, files, language }: ToolkitPartProps) => {
  const t = useTranslate();
  const { title, aim, notWhen } = wordsOf(files, language);
  return (
    <PartCard title={t('drafts.toolkit.about')} help={t('drafts.toolkit.aboutHelp')}>
      <Beside field="title">
        <WordsField id="draft-title" label={t('drafts.toolkit.title')} value={title} onChange={(next) => desk.put(setWords(files, language, { title: next }))} language={language} most={200} />
      </Beside>
      <Beside field="aim">
        <WordsField id="draft-aim" label={t('drafts.toolkit.aim')} help={t('drafts.toolkit.aimHelp')} value={aim} onChange={(next) => desk.put(setWords(files, language, { aim: next }))} lines={2} language={language} most={1000} />
      </Beside>
      <Beside field="notWhen">
        <WordsField id="draft-not-when" label={t('drafts.toolkit.notWhen')} help={t('drafts.toolkit.notWhenHelp')} value={notWhen} onChange={(next) => desk.put(setWords(files, language, { notWhen: next }))} lines={2} language={language} />
      </Beside>
    </PartCard>
  );
};

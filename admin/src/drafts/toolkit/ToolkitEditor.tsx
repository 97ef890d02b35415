import { useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { filesOf } from '../desk/filesOf.js';
import type { EditorProps } from '../editor.types.js';
import { StewardshipFields } from '../fields/StewardshipFields.js';
import { PartCard } from '../fields/PartCard.js';
import { WordsField } from '../fields/WordsField.js';
import { DraftFrame } from '../frame/DraftFrame.js';
import { useGoTo } from '../frame/useGoTo.js';
import { Agenda } from './Agenda.js';
import { MoreWords } from './MoreWords.js';
import type { ToolkitPartProps } from './toolkit.types.js';
import { addWords, setWords, setToolkit, toolkitLanguages, toolkitOf, wordsOf } from './toolkitFiles.js';
import { ToolkitOutline } from './ToolkitOutline.js';
import { ToolkitFacts } from './ToolkitFacts.js';
import { useToolkitToDo } from './useToolkitToDo.js';

/** A toolkit: all that a leader needs to run a method with a team, from top to bottom in the order it is used. */
export const ToolkitEditor = (editor: EditorProps) => {
  const [address] = useAddress();
  useGoTo();
  const files = filesOf(editor.state.files);
  const written = toolkitLanguages(files);
  const language = written.find((one) => one === address.get('language')) ?? 'nb';
  const part: ToolkitPartProps = { desk: editor.desk, files, language };
  return (
    <DraftFrame {...editor} title={wordsOf(files, 'nb').title} todo={useToolkitToDo(files)} outline={<ToolkitOutline written={written} language={language} onBegin={(next) => editor.desk.put(addWords(files, next))} />}>
      <About key={`about ${language}`} {...part} />
      <ToolkitFacts {...part} />
      <Agenda key={`agenda ${language}`} {...part} />
      <MoreWords key={`more ${language}`} {...part} />
      <StewardshipFields value={toolkitOf(files)} onChange={(next) => editor.desk.put(setToolkit(files, next))} />
    </DraftFrame>
  );
};

const About = ({ desk, files, language }: ToolkitPartProps) => {
  const t = useTranslate();
  const { title, aim, notWhen } = wordsOf(files, language);
  return (
    <PartCard title={t('drafts.toolkit.about')} help={t('drafts.toolkit.aboutHelp')}>
      <WordsField id="draft-title" label={t('drafts.toolkit.title')} value={title} onChange={(next) => desk.put(setWords(files, language, { title: next }))} language={language} most={200} />
      <WordsField id="draft-aim" label={t('drafts.toolkit.aim')} help={t('drafts.toolkit.aimHelp')} value={aim} onChange={(next) => desk.put(setWords(files, language, { aim: next }))} lines={2} language={language} most={1000} />
      <WordsField id="draft-not-when" label={t('drafts.toolkit.notWhen')} help={t('drafts.toolkit.notWhenHelp')} value={notWhen} onChange={(next) => desk.put(setWords(files, language, { notWhen: next }))} lines={2} language={language} />
    </PartCard>
  );
};

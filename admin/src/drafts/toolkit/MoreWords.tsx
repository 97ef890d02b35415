import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LinesField } from '../fields/LinesField.js';
import { PartCard } from '../fields/PartCard.js';
import { RowsField } from '../fields/RowsField.js';
import { WordsField } from '../fields/WordsField.js';
import { Beside } from '../translation/Beside.js';
import type { ToolkitPartProps } from './toolkit.types.js';
import { setWords, type ToolkitWords, wordsOf } from './toolkitFiles.js';

/** What is done before and after, and what is hung on the wall. */
export const MoreWords = (part: ToolkitPartProps) => (
  <>
    <Before {...part} />
    <Canvas {...part} />
    <Variants {...part} />
    <After {...part} />
  </>
);

const useWords = ({ desk, files, language }: ToolkitPartProps) => ({
  words: wordsOf(files, language),
  set: (next: Partial<ToolkitWords>): void => desk.put(setWords(files, language, next)),
});

const Before = (part: ToolkitPartProps) => {
  const t = useTranslate();
  const { words, set } = useWords(part);
  return (
    <PartCard id="draft-before" title={t('drafts.toolkit.before')}>
      <Beside field="preparation">
        <LinesField id="draft-preparation" title={t('drafts.toolkit.preparation')} label={t('drafts.toolkit.preparationLine')} add={t('drafts.toolkit.addPreparation')} lines={words.preparation} onChange={(preparation) => set({ preparation })} language={part.language} />
      </Beside>
      <Beside field="roles">
        <RowsField id="draft-roles" title={t('drafts.toolkit.roles')} rows={words.roles} columns={[{ name: 'name', label: t('drafts.toolkit.roleName') }, { name: 'task', label: t('drafts.toolkit.roleTask'), lines: 2 }]} onChange={(roles) => set({ roles })} add={t('drafts.toolkit.addRole')} language={part.language} />
      </Beside>
    </PartCard>
  );
};

const Canvas = (part: ToolkitPartProps) => {
  const t = useTranslate();
  const { words: { canvas }, set } = useWords(part);
  return (
    <PartCard id="draft-canvas" title={t('drafts.toolkit.canvasHeading')}>
      <Beside field="canvas">
        <Box>
          <WordsField id="draft-canvas-title" label={t('drafts.toolkit.canvasTitle')} value={canvas.title} onChange={(title) => set({ canvas: { ...canvas, title } })} language={part.language} />
          <RowsField id="draft-canvas-fields" title={t('drafts.toolkit.canvasFields')} rows={canvas.fields} columns={[{ name: 'title', label: t('drafts.toolkit.fieldTitle') }, { name: 'help', label: t('drafts.toolkit.fieldHelp'), lines: 2 }]} onChange={(fields) => set({ canvas: { ...canvas, fields } })} add={t('drafts.toolkit.addField')} language={part.language} />
        </Box>
      </Beside>
    </PartCard>
  );
};

const Variants = (part: ToolkitPartProps) => {
  const t = useTranslate();
  const { words: { variants, privacy }, set } = useWords(part);
  return (
    <PartCard id="draft-variants" title={t('drafts.toolkit.variants')}>
      <Beside field="variants">
        <Box>
          <WordsField id="draft-seated" label={t('drafts.toolkit.seated')} value={variants.seated} onChange={(seated) => set({ variants: { ...variants, seated } })} lines={3} language={part.language} />
          <WordsField id="draft-remote" label={t('drafts.toolkit.remote')} value={variants.remote} onChange={(remote) => set({ variants: { ...variants, remote } })} lines={3} language={part.language} />
        </Box>
      </Beside>
      <Beside field="privacy">
        <WordsField id="draft-privacy" label={t('drafts.toolkit.privacy')} help={t('drafts.toolkit.privacyHelp')} value={privacy} onChange={(next) => set({ privacy: next })} lines={3} language={part.language} />
      </Beside>
    </PartCard>
  );
};

/** A slide's points are lines in one field; empty lines go when it is shown, not while one writes. */
const After = (part: ToolkitPartProps) => {
  const t = useTranslate();
  const { words: { afterForm, slides }, set } = useWords(part);
  return (
    <PartCard id="draft-after" title={t('drafts.toolkit.after')}>
      <Beside field="afterForm">
        <LinesField id="draft-after-form" title={t('drafts.toolkit.afterForm')} label={t('drafts.toolkit.question')} add={t('drafts.toolkit.addQuestion')} lines={afterForm} onChange={(questions) => set({ afterForm: questions })} language={part.language} />
      </Beside>
      <Beside field="slides">
        <RowsField
          id="draft-slides"
          title={t('drafts.toolkit.slides')}
          rows={slides.map(({ title, points }) => ({ title, points: points.join('\n') }))}
          columns={[{ name: 'title', label: t('drafts.toolkit.slideTitle') }, { name: 'points', label: t('drafts.toolkit.slidePoints'), lines: 3 }]}
          onChange={(rows) => set({ slides: rows.map(({ title, points }) => ({ title, points: points === '' ? [] : points.split('\n') })) })}
          add={t('drafts.toolkit.addSlide')}
          language={part.language}
        />
      </Beside>
    </PartCard>
  );
};

import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CoverField } from '../fields/CoverField.js';
import { LinesField } from '../fields/LinesField.js';
import { NumberField } from '../fields/NumberField.js';
import { StewardshipFields } from '../fields/StewardshipFields.js';
import { PartCard } from '../fields/PartCard.js';
import { mediaFactsOf } from '../fields/mediaFacts.js';
import { RowsField } from '../fields/RowsField.js';
import { WordsField } from '../fields/WordsField.js';
import { MarkdownField } from '../fields/MarkdownField.js';
import { codeFor } from '../slugs.js';
import { Beside } from '../translation/Beside.js';
import { TranslatedPart } from '../translation/TranslatedPart.js';
import { Contributions } from './Contributions.js';
import { isCode } from './courseMissing.js';
import { minutesOf, outlineOf, type Page, pageOf, pagePath, setOutline, setPage } from './courseFiles.js';
import type { PartProps } from './part.types.js';

/** The course's page: what an employee reads before beginning, and what the course counts as. */
export const CoursePart = (part: PartProps) => {
  const t = useTranslate();
  return (
    <>
      <PartCard title={t('drafts.course.heading')} help={t('drafts.course.help')}>
        <TranslatedPart {...part} path={pagePath(part.language)}>
          <CourseWords {...part} />
        </TranslatedPart>
      </PartCard>
      <PartCard title={t('drafts.course.factsHeading')} help={t('drafts.course.factsHelp')} id="draft-facts">
        <CourseNumbers {...part} />
        <Contributions {...part} />
      </PartCard>
      <CourseCover {...part} />
      <StewardshipFields value={outlineOf(part.files)} onChange={(next) => part.desk.put(setOutline(part.files, next))} />
    </>
  );
};

/** The same in every language. */
const CourseCover = ({ desk, files, language }: PartProps) => {
  const t = useTranslate();
  const { title, summary } = pageOf(files, language).front;
  return <CoverField desk={desk} facts={mediaFactsOf(desk)} card={{ over: `${t('drafts.cover.course')} · ${t('drafts.inMinutes', { smart_count: outlineOf(files).minutes })}`, title, text: summary, language }} />;
};

const CourseWords = ({ desk, files, language }: PartProps) => {
  const t = useTranslate();
  const { front, body } = pageOf(files, language);
  const set = (words: Partial<Page['front']>, introduction?: string): void => desk.put(setPage(files, language, words, introduction));
  return (
    <>
      <Beside field="title">
        <WordsField id="draft-title" label={t('drafts.course.title')} value={front.title} onChange={(title) => set({ title })} language={language} most={200} />
      </Beside>
      <Beside field="summary">
        <WordsField id="draft-summary" label={t('drafts.course.summary')} help={t('drafts.course.summaryHelp')} value={front.summary} onChange={(summary) => set({ summary })} lines={2} language={language} most={1000} />
      </Beside>
      <Beside field="outcomes">
        <LinesField id="draft-outcomes" title={t('drafts.course.outcomes')} help={t('drafts.course.outcomesHelp')} label={t('drafts.course.outcome')} add={t('drafts.course.addOutcome')} lines={front.outcomes} onChange={(outcomes) => set({ outcomes })} language={language} most={300} />
      </Beside>
      <Beside field="introduction" isText>
        <MarkdownField id="draft-introduction" desk={desk} label={t('drafts.course.introduction')} help={t('drafts.course.introductionHelp')} value={body} onChange={(text) => set({}, text)} language={language} />
      </Beside>
      <Beside field="sources">
        <RowsField
          id="draft-sources"
          title={t('drafts.course.sources')}
          help={t('drafts.course.sourcesHelp')}
          rows={front.sources}
          columns={[{ name: 'title', label: t('drafts.course.sourceTitle'), most: 300 }, { name: 'url', label: t('drafts.course.sourceUrl') }]}
          onChange={(sources) => set({ sources })}
          add={t('drafts.course.addSource')}
          language={language}
        />
      </Beside>
    </>
  );
};

const CourseNumbers = ({ draft, desk, files, language }: PartProps) => {
  const t = useTranslate();
  const { key, minutes } = outlineOf(files);
  const sum = minutesOf(files, language);
  const proposed = codeFor(pageOf(files, language).front.title);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'flex-start', '& > button': { mt: 1 } }}>
        <NumberField id="draft-minutes" label={t('drafts.course.minutes')} help={t('drafts.course.minutesHelp', { sum: t('drafts.inMinutes', { smart_count: sum }) })} value={minutes} onChange={(next) => desk.put(setOutline(files, { minutes: next }))} />
        {sum !== minutes && sum > 0 && <Button onClick={() => desk.put(setOutline(files, { minutes: sum }))}>{t('drafts.course.takeMinutes', { sum: t('drafts.inMinutes', { smart_count: sum }) })}</Button>}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'flex-start', '& > button': { mt: 1 } }}>
        <Box sx={{ flex: '0 1 22rem' }}>
          <WordsField id="draft-code" label={t('drafts.course.code')} help={t(draft.isNew ? 'drafts.course.codeHelp' : 'drafts.course.codeKept')} value={key} onChange={(code) => desk.put(setOutline(files, { key: code.toUpperCase().replace(/[^A-Z0-9-]/g, '') }))} most={20} />
        </Box>
        {!isCode(key) && proposed && <Button onClick={() => desk.put(setOutline(files, { key: proposed }))}>{t('drafts.course.takeCode', { code: proposed })}</Button>}
      </Box>
      {key !== '' && !isCode(key) && (
        <Typography variant="body2" color="error">
          {t('drafts.course.codeWrong')}
        </Typography>
      )}
    </>
  );
};

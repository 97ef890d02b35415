import { Box, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import { RemoveLanguage } from '../translation/RemoveLanguage.js';
import { AddUnitLessons } from '../units/AddUnitLessons.js';
import { useMarkWords } from '../translation/useMarkWords.js';
import { AddLesson } from './AddLesson.js';
import { languagesOf, lessonOf, minutesOf, moveLesson, outlineOf, pageOf, removeLesson, restoreLesson } from './courseFiles.js';
import { filesOf } from '../desk/filesOf.js';
import type { ContentLanguage } from '../draft.types.js';
import { LanguageTabs } from '../frame/LanguageTabs.js';
import { addLanguage, languageInWords, removeLanguage, restoreLanguage, standingOfLesson, standingOfPage } from './courseTranslation.js';
import { OutlineLesson, PartLink } from './OutlineLesson.js';
import type { PartProps } from './part.types.js';
import { useDrag } from './useDrag.js';

/** The course's page and its lessons in order. The one chosen can be moved and taken away. */
export const CourseOutline = ({ chosen, ...part }: PartProps & { chosen: string | undefined }) => {
  const { desk, files, language, standings, onUndo } = part;
  const markOf = useMarkWords();
  const t = useTranslate();
  const navigate = useNavigate();
  const [address] = useAddress();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { lessons } = outlineOf(files);
  const titleOf = (slug: string): string => lessonOf(files, language, slug).front.title || t('drafts.untitled');
  const open = (slug: string | null, field: string | null = null, to = address.get('language')): void => void navigate({ search: `?${toPlace(address, { part: slug, exercise: null, field, language: to })}` });
  const move = (slug: string, by: number): void => {
    desk.put(moveLesson(files, slug, by));
    setSaid(t('drafts.outline.moved', { title: titleOf(slug), place: lessons.indexOf(slug) + by + 1, of: lessons.length }));
    // The row is another element now, or has lost the focus by being moved.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-move="${slug} ${by}"]`)?.focus());
  };
  const drag = useDrag(lessons, move);
  const remove = (slug: string): void => {
    const [before, title, index] = [files, titleOf(slug), lessons.indexOf(slug)];
    desk.put(removeLesson(files, slug));
    open(lessons[index + 1] ?? lessons[index - 1] ?? null);
    onUndo({ text: t('drafts.outline.removed', { title }), undo: () => { desk.put(restoreLesson(filesOf(desk.snapshot().files), before, slug)); open(slug); } });
  };
  const begin = (next: ContentLanguage): void => {
    desk.put(addLanguage(files, next));
    onUndo({ text: t('drafts.languages.copied'), undo: () => desk.put(removeLanguage(filesOf(desk.snapshot().files), next)) });
  };
  const removeTranslation = (): void => {
    const before = files;
    desk.put(removeLanguage(files, language));
    open(chosen ?? null, null, null);
    onUndo({ text: t('translation.remove.done', { language: t(`spor.languages.${language}`) }), undo: () => desk.put(restoreLanguage(filesOf(desk.snapshot().files), before, language)) });
  };
  return (
    <Box component="nav" aria-label={t('drafts.outline.name')} sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, p: 1 }}>
      <Box sx={{ mb: 1, pb: 0.5, borderBottom: 1, borderColor: 'divider' }}>
        <LanguageTabs written={languagesOf(files)} language={language} standings={standings} onBegin={begin} />
        {language !== 'nb' && languagesOf(files).length > 1 && <RemoveLanguage language={language} goes={languageInWords(files, language, t)} onRemove={removeTranslation} />}
      </Box>
      <PartLink part={null} here={chosen === undefined} text={t('drafts.outline.page')} about={[pageOf(files, language).front.title, markOf(standingOfPage(standings, language))].filter(Boolean).join(' · ')} />
      <Typography component="h2" sx={{ px: 1, mt: 1.5, mb: 0.5, fontSize: '.82rem', fontWeight: 650, color: 'text.secondary' }}>
        {t('drafts.outline.lessons', { smart_count: lessons.length, minutes: t('drafts.inMinutes', { smart_count: minutesOf(files, language) }) })}
      </Typography>
      <Box component="ol" ref={list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lessons.map((slug, index) => (
          <OutlineLesson key={slug} slug={slug} number={index + 1} of={lessons.length} lesson={lessonOf(files, language, slug)} here={slug === chosen} drag={drag(slug)} mark={markOf(standingOfLesson(files, standings, language, slug))} onMove={move} onRemove={remove} />
        ))}
      </Box>
      <AddLesson {...part} id="draft-add-lesson" text={t('drafts.outline.add')} sx={{ mt: 0.5 }} />
      <AddUnitLessons {...part} onAdded={open} />
      <Box aria-live="polite" sx={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', maxWidth: '1px', maxHeight: '1px' }}>
        {said}
      </Box>
    </Box>
  );
};

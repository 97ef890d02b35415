import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { LessonPreview } from '../parts/LessonPreview.js';
import { draftLessonQuery } from '../queries.js';

/** A lesson of a draft as an employee will meet it. Nothing is recorded. */
export function Component() {
  const { draftId = '', lesson = '' } = useParams();
  const [search] = useSearchParams();
  const language = search.get('sprak') ?? 'nb';
  const { t } = useWords();
  return (
    <LessonPreview
      query={useQuery(draftLessonQuery(draftId, lesson, language))}
      slug={lesson}
      language={language}
      place={`/forhandsvisning/${draftId}`}
      about={t('preview.bar')}
      back={{ to: `/admin/drafts/${draftId}?part=${lesson}${language === 'nb' ? '' : `&language=${language}`}`, text: t('preview.edit') }}
    />
  );
}

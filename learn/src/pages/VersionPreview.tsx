import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { LessonPreview } from '../parts/LessonPreview.js';
import { versionLessonQuery } from '../queries.js';

/** A lesson of a version, also one that is no longer in force, as employees meet it. Nothing is recorded. */
export function Component() {
  const { publicationId = '', lesson = '' } = useParams();
  const [search] = useSearchParams();
  const language = search.get('sprak') ?? 'nb';
  const { t } = useWords();
  const query = useQuery(versionLessonQuery(publicationId, lesson, language));
  const history = query.data === undefined ? '/admin' : `/admin/histories/course.${query.data.course.slug}/show`;
  return <LessonPreview query={query} slug={lesson} language={language} place={`/forhandsvisning/versjon/${publicationId}`} about={t('preview.version')} back={{ to: history, text: t('preview.history') }} />;
}

import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { LessonTop } from '../parts/LessonTop.js';
import { Page } from '../parts/Page.js';
import { Waiting } from '../parts/Waiting.js';
import { LessonBlocks } from '../player/LessonBlocks.js';
import { draftLessonQuery } from '../queries.js';
import type { MyLessonDto } from '../types.js';

/** A lesson of a draft as an employee will meet it. Nothing is recorded. */
export function Component() {
  const { draftId = '', lesson = '' } = useParams();
  const [search] = useSearchParams();
  const language = search.get('sprak') ?? 'nb';
  const query = useQuery(draftLessonQuery(draftId, lesson, language));
  const { t } = useWords();
  const edit = `/admin/drafts/${draftId}?part=${lesson}${language === 'nb' ? '' : `&language=${language}`}`;
  return (
    <>
      <aside className="preview-bar" aria-label={t('preview.name')}>
        <p>{t('preview.bar')}</p>
        <Button asChild variant="secondary" data-size="sm" data-color="apricot"><a href={edit}>{t('preview.edit')}</a></Button>
      </aside>
      <LessonTop back={to(draftId, query.data?.steps[0]?.slug ?? lesson, language)} lesson={query.data} />
      <main id="innhold" tabIndex={-1} className="lesson">
        <Page key={lesson} language={query.data?.language} title={query.data === undefined ? (query.error === null ? undefined : t('errors.title')) : query.data.title || t('preview.untitled')} narrow>
          {query.data !== undefined && <Content key={query.data.id} draftId={draftId} lesson={query.data} />}
          {query.data === undefined && query.error === null && <Waiting boxes={3} />}
          {query.data === undefined && query.error !== null && <ErrorNotice error={query.error} retry={() => void query.refetch()} />}
        </Page>
      </main>
    </>
  );
}

const to = (draftId: string, lesson: string, language: string): string => `/forhandsvisning/${draftId}/${lesson}${language === 'nb' ? '' : `?sprak=${language}`}`;

function Content({ draftId, lesson }: { readonly draftId: string; readonly lesson: MyLessonDto }) {
  const { t } = useWords();
  return (
    <>
      {lesson.blocks.length === 0 && <p>{t('preview.empty')}</p>}
      <LessonBlocks lesson={lesson} enrolmentId={null} />
      <footer className="lesson-end">
        <nav className="lesson-nav" aria-label={t('course.lessons')}>
          {lesson.next !== null && <Button asChild><Link to={to(draftId, lesson.next.slug, lesson.language)}>{t('lesson.next', { title: lesson.next.title })}</Link></Button>}
          {lesson.previous !== null && <Button asChild variant="tertiary"><Link to={to(draftId, lesson.previous.slug, lesson.language)}>{t('lesson.previous', { title: lesson.previous.title })}</Link></Button>}
        </nav>
      </footer>
    </>
  );
}

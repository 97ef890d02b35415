import { Button } from '@digdir/designsystemet-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { LessonBlocks } from '../player/LessonBlocks.js';
import type { MyLessonDto } from '../types.js';
import { Credits } from './Credits.js';
import { ErrorNotice } from './ErrorNotice.js';
import { LessonTop } from './LessonTop.js';
import { Page } from './Page.js';
import { PreviewBar } from './PreviewBar.js';
import { Waiting } from './Waiting.js';

interface Props {
  readonly query: UseQueryResult<MyLessonDto>;
  readonly slug: string;
  readonly language: string;
  /** The address that lessons stand below. */
  readonly place: string;
  /** What this is, in the bar above. */
  readonly about: string;
  readonly back: { readonly to: string; readonly text: string };
}

/** A lesson as an employee meets it, for those who write. Nothing is recorded. */
export function LessonPreview({ query, slug, language, place, about, back }: Props) {
  const { t } = useWords();
  const to = (lesson: string): string => `${place}/${lesson}${language === 'nb' ? '' : `?sprak=${language}`}`;
  return (
    <>
      <PreviewBar about={about} back={back} />
      <LessonTop back={to(query.data?.steps[0]?.slug ?? slug)} lesson={query.data} />
      <main id="innhold" tabIndex={-1} className="lesson">
        <Page key={slug} language={query.data?.language} title={query.data === undefined ? (query.error === null ? undefined : t('errors.title')) : query.data.title || t('preview.untitled')} narrow>
          {query.data !== undefined && <Content key={query.data.id} lesson={query.data} to={to} />}
          {query.data === undefined && query.error === null && <Waiting boxes={3} />}
          {query.data === undefined && query.error !== null && <ErrorNotice error={query.error} retry={() => void query.refetch()} />}
        </Page>
      </main>
    </>
  );
}

function Content({ lesson, to }: { readonly lesson: MyLessonDto; readonly to: (lesson: string) => string }) {
  const { t } = useWords();
  return (
    <>
      {lesson.blocks.length === 0 && <p>{t('preview.empty')}</p>}
      <LessonBlocks lesson={lesson} enrolmentId={null} />
      <Credits of={lesson.credits} language={lesson.language} />
      <footer className="lesson-end">
        <nav className="lesson-nav" aria-label={t('course.lessons')}>
          {lesson.next !== null && <Button asChild><Link to={to(lesson.next.slug)}>{t('lesson.next', { title: lesson.next.title })}</Link></Button>}
          {lesson.previous !== null && <Button asChild variant="tertiary"><Link to={to(lesson.previous.slug)}>{t('lesson.previous', { title: lesson.previous.title })}</Link></Button>}
        </nav>
      </footer>
    </>
  );
}

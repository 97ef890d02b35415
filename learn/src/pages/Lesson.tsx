import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link, useParams } from 'react-router';
import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useWords } from '../i18n/use-words.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Page } from '../parts/Page.js';
import { Prose } from '../parts/Prose.js';
import { Waiting } from '../parts/Waiting.js';
import { ExercisePlayer } from '../player/ExercisePlayer.js';
import { LessonEnd } from '../player/LessonEnd.js';
import { OwnWord } from '../player/OwnWord.js';
import { useTitle } from '../parts/title.js';
import { lessonQuery } from '../queries.js';
import type { MyLessonDto } from '../types.js';

export function Component() {
  const { slug = '', lesson = '' } = useParams();
  const query = useQuery(lessonQuery(slug, lesson));
  return (
    <>
      <Top slug={slug} lesson={query.data} />
      <main id="innhold" tabIndex={-1} className="lesson">
        <Page key={lesson} language={query.data?.language} title={useTitle(query.data?.title, query.error)} narrow>
          {query.data !== undefined && <Content key={query.data.id} lesson={query.data} />}
          {query.data === undefined && query.error === null && <Waiting boxes={3} />}
          {query.data === undefined && query.error !== null && <ErrorNotice error={query.error} retry={() => void query.refetch()} />}
        </Page>
      </main>
    </>
  );
}

function Top({ slug, lesson }: { readonly slug: string; readonly lesson: MyLessonDto | undefined }) {
  const { t } = useWords();
  const steps = lesson?.steps ?? [];
  return (
    <header className="lesson-top">
      <div className="lesson-top-inner">
        <Link to={`/kurs/${slug}`} className="lesson-back"><ArrowLeftIcon aria-hidden="true" />{lesson?.course.title ?? t('lesson.back')}</Link>
        {lesson !== undefined && <span className="lesson-position">{t('lesson.position', { position: steps.findIndex((step) => step.slug === lesson.slug) + 1, of: steps.length })}</span>}
      </div>
      <ol className="thin" aria-label={t('step.progress', { done: steps.filter(({ done }) => done).length, of: steps.length })}>
        {steps.map((step) => <li key={step.slug} data-done={step.done || undefined} data-here={step.slug === lesson?.slug || undefined}><span className="ds-sr-only">{step.title}{step.done ? `, ${t('step.done')}` : ''}</span></li>)}
      </ol>
    </header>
  );
}

function Content({ lesson }: { readonly lesson: MyLessonDto }) {
  const exercise = (id: string) => lesson.exercises.find((one) => one.id === id);
  return (
    <>
      {lesson.blocks.map((block, index) => {
        if (block.kind === 'html') return <Prose key={index} html={block.html} language={lesson.language} />;
        const found = exercise(block.exerciseId);
        return found === undefined ? null : (
          <Fragment key={found.id}>
            <ExercisePlayer enrolmentId={lesson.enrolmentId} exercise={found} />
            {!found.alwaysTells && <OwnWord enrolmentId={lesson.enrolmentId} exercise={found} />}
          </Fragment>
        );
      })}
      <LessonEnd lesson={lesson} />
    </>
  );
}

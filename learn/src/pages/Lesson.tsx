import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Credits } from '../parts/Credits.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { LessonTop } from '../parts/LessonTop.js';
import { Page } from '../parts/Page.js';
import { Waiting } from '../parts/Waiting.js';
import { LessonBlocks } from '../player/LessonBlocks.js';
import { LessonEnd } from '../player/LessonEnd.js';
import { useTitle } from '../parts/title.js';
import { lessonQuery } from '../queries.js';
import type { MyLessonDto } from '../types.js';

export function Component() {
  const { slug = '', lesson = '' } = useParams();
  const query = useQuery(lessonQuery(slug, lesson));
  return (
    <>
      <LessonTop back={`/kurs/${slug}`} lesson={query.data} />
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

function Content({ lesson }: { readonly lesson: MyLessonDto }) {
  return (
    <>
      <LessonBlocks lesson={lesson} enrolmentId={lesson.enrolmentId} />
      <Credits of={lesson.credits} language={lesson.language} />
      <LessonEnd lesson={lesson} />
    </>
  );
}

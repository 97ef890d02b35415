import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Asked } from '../parts/Asked.js';
import { Cover } from '../parts/Cover.js';
import { Loaded } from '../parts/Loaded.js';
import { Many } from '../parts/Many.js';
import { Page } from '../parts/Page.js';
import { PathCourses } from '../parts/PathCourses.js';
import { SporLine } from '../parts/SporLine.js';
import { useTitle } from '../parts/title.js';
import { pathQuery } from '../queries.js';
import type { MyPathDto } from '../types.js';

export function Component() {
  const { t } = useWords();
  const { slug = '' } = useParams();
  const query = useQuery(pathQuery(slug));
  const title = useTitle(query.data?.title, query.error);
  return (
    <Page title={title} language={query.data?.language} over={t('path.kind')} lead={query.data?.purpose}>
      <Loaded query={query}>{(path) => <Content path={path} />}</Loaded>
    </Page>
  );
}

function Content({ path }: { readonly path: MyPathDto }) {
  const { t, minutes } = useWords();
  const { done, of } = path.progress;
  const next = path.courses.find(({ completedAt }) => completedAt === null);
  const words = t('learning.courseOf', { done, of });
  return (
    <div className="course">
      <div className="course-main">
        <div className="summary">
          <SporLine done={done} of={of} label={words} />
          <span aria-hidden="true">{words}</span>
          <span>{t('path.total', { minutes: minutes(path.minutes) })}</span>
        </div>
        {path.isRenewed && next !== undefined && <p className="due">{t('path.renewed', { count: of - done })}</p>}
        {path.asked.length > 0 && <Many of={path.asked} first={3} className="assignments">{(asked) => <li key={asked.assignmentId} className="box"><Asked asked={asked} /></li>}</Many>}
        {next === undefined ? <p className="lead">{t('path.complete')}</p> : <Button asChild><Link to={`/kurs/${next.slug}`}>{t('path.next', { title: next.title })}</Link></Button>}
        <PathCourses path={path} />
      </div>
      <div className="course-side"><Cover src={path.cover} slug={`sti-${path.slug}`} /></div>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Cover } from '../parts/Cover.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { PathCourses } from '../parts/PathCourses.js';
import { PreviewBar } from '../parts/PreviewBar.js';
import { useTitle } from '../parts/title.js';
import { pathVersionQuery } from '../queries.js';

/** A version of a learning path, also one that is no longer in force, as it is met by somebody who has not begun. */
export function Component() {
  const { t, minutes } = useWords();
  const { publicationId = '' } = useParams();
  const [search] = useSearchParams();
  const query = useQuery(pathVersionQuery(publicationId, search.get('sprak') ?? 'nb'));
  const title = useTitle(query.data?.title, query.error);
  return (
    <>
      <PreviewBar about={t('preview.pathVersion')} back={{ to: query.data === undefined ? '/admin' : `/admin/histories/path.${query.data.slug}/show`, text: t('preview.history') }} />
      <Page title={title} language={query.data?.language} over={t('path.kind')} lead={query.data?.purpose}>
        <Loaded query={query}>
          {(path) => (
            <div className="course">
              <div className="course-main">
                <p className="summary">{t('path.total', { minutes: minutes(path.minutes) })}</p>
                <PathCourses path={path} />
              </div>
              <div className="course-side"><Cover src={path.cover} slug={`sti-${path.slug}`} /></div>
            </div>
          )}
        </Loaded>
      </Page>
    </>
  );
}

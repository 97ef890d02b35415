import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { PreviewBar } from '../parts/PreviewBar.js';
import { useTitle } from '../parts/title.js';
import { ToolkitContent } from '../parts/ToolkitContent.js';
import { toolkitVersionQuery } from '../queries.js';

/** A version of a toolkit, also one that is no longer in force. */
export function Component() {
  const { t } = useWords();
  const { publicationId = '' } = useParams();
  const [search] = useSearchParams();
  const query = useQuery(toolkitVersionQuery(publicationId, search.get('sprak') ?? 'nb'));
  const title = useTitle(query.data?.title, query.error);
  return (
    <>
      <PreviewBar about={t('preview.toolkitVersion')} back={{ to: query.data === undefined ? '/admin' : `/admin/histories/toolkit.${query.data.slug}/show`, text: t('preview.history') }} />
      <Page title={title} language={query.data?.language} over={t('toolkits.title')} lead={query.data?.aim}>
        <Loaded query={query}>{(toolkit) => <ToolkitContent toolkit={toolkit} />}</Loaded>
      </Page>
    </>
  );
}

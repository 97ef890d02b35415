import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { useTitle } from '../parts/title.js';
import { ToolkitContent } from '../parts/ToolkitContent.js';
import { toolkitQuery } from '../queries.js';

export function Component() {
  const { t } = useWords();
  const { slug = '' } = useParams();
  const query = useQuery(toolkitQuery(slug));
  const title = useTitle(query.data?.title, query.error);
  const printButton = <Button variant="secondary" onClick={() => print()}>{t('app.print')}</Button>;
  return (
    <Page title={title} language={query.data?.language} over={<Link to="/verktoy" className="ds-link">{t('toolkits.title')}</Link>} lead={query.data?.aim} actions={query.data === undefined ? undefined : printButton}>
      <Loaded query={query}>{(toolkit) => <ToolkitContent toolkit={toolkit} />}</Loaded>
    </Page>
  );
}

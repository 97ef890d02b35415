import { Button } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Illustration } from '../parts/Illustration.js';
import { Page } from '../parts/Page.js';

export function Component() {
  const { t } = useWords();
  return (
    <Page title={t('errors.notFoundTitle')} lead={t('errors.notFound')} narrow>
      <Illustration slug="problemet-forst" />
      <Button asChild><Link to="/">{t('errors.home')}</Link></Button>
    </Page>
  );
}

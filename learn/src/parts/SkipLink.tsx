import { SkipLink as Skip } from '@digdir/designsystemet-react';
import { useWords } from '../i18n/use-words.js';

export function SkipLink() {
  const { t } = useWords();
  return <Skip href="#innhold">{t('app.skip')}</Skip>;
}

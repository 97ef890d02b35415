import { Skeleton } from '@digdir/designsystemet-react';
import { useWords } from '../i18n/use-words.js';

export function Waiting({ boxes }: { readonly boxes: number }) {
  const { t } = useWords();
  return (
    <div className="stack" aria-busy="true">
      <span className="ds-sr-only">{t('app.loading')}</span>
      {Array.from({ length: boxes }, (_, index) => <Skeleton key={index} variant="rectangle" height={index === 0 ? 180 : 104} />)}
    </div>
  );
}

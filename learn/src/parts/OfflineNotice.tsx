import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/use-words.js';

function listen(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine);

export function OfflineNotice() {
  const { t } = useWords();
  const online = useOnline();
  return <div role="status">{!online && <p className="offline">{t('offline.now')}</p>}</div>;
}

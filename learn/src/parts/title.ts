import { ApiError } from '../api.js';
import { useWords } from '../i18n/use-words.js';

/** What a page is called: its own title, or what kept it from being fetched. `undefined` while it is on its way. */
export function useTitle(title: string | undefined, error: Error | null): string | undefined {
  const { t } = useWords();
  if (title !== undefined || error === null) return title;
  if (error instanceof ApiError && error.status === 404) return t('errors.notFoundTitle');
  return t(error instanceof ApiError && error.status === 0 ? 'errors.offlineTitle' : 'errors.title');
}

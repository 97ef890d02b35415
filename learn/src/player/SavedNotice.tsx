import { CheckmarkCircleIcon, CloudSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useWords } from '../i18n/use-words.js';
import { useOnline } from '../parts/OfflineNotice.js';
import { useOutboxState } from './OutboxProvider.js';

const ICONS = { saving: null, saved: CheckmarkCircleIcon, waiting: CloudSlashIcon, refused: ExclamationmarkTriangleIcon } as const;

/** Where the last answer is. Its place is kept while it is empty, so that nothing moves. */
export function SavedNotice() {
  const { t } = useWords();
  const { notice, kept } = useOutboxState();
  const online = useOnline();
  const Icon = notice === 'idle' ? null : ICONS[notice];
  return (
    <p className="saved" role="status" data-notice={notice}>
      {Icon !== null && <Icon aria-hidden="true" />}
      {notice !== 'idle' && <span>{t(`saved.${notice !== 'waiting' ? notice : !kept ? 'memoryOnly' : online ? 'trying' : 'waiting'}`)}</span>}
    </p>
  );
}

import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import type { DraftDto } from '../draft.types.js';

/** In lists: when a draft will be published, or that it was not. */
export const ToBePublished = ({ scheduled }: Pick<DraftDto, 'scheduled'>) => {
  const t = useTranslate();
  const { moment } = useFormat();
  if (!scheduled) return null;
  return <>{scheduled.failure ? t('drafts.schedule.listFailed') : t('drafts.schedule.list', { when: moment(scheduled.at) })}</>;
};

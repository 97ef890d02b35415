import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';

/** The day a version was published, or that it is a draft still. */
export const PublishedAt = ({ at }: { at: string | null }) => {
  const t = useTranslate();
  const { day } = useFormat();
  return <>{at ? day(at) : t('spor.draft')}</>;
};

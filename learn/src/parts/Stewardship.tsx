import { useWords } from '../i18n/use-words.js';
import type { MyCourseDto } from '../types.js';
import { Licence } from './Licence.js';

/** Small, at a page's foot: who answers for it, when it is read through again, and how it may be used. Nothing when nothing is known. */
export function Stewardship({ of: { owner, review, licence, attribution } }: { readonly of: MyCourseDto['stewardship'] }) {
  const { t, short } = useWords();
  if (owner === null && review === null && licence === null) return null;
  return (
    <p className="meta stewardship">
      {owner !== null && <span>{t('stewardship.owner', { owner })}</span>}
      {review !== null && <span>{t('stewardship.review', { day: short(review) })}</span>}
      {licence !== null && <span>{t('stewardship.licence')} <Licence name={licence} />{attribution === null ? '' : ` · ${attribution}`}</span>}
    </p>
  );
}

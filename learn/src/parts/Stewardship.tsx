import { useWords } from '../i18n/use-words.js';
import type { MyCourseDto } from '../types.js';

/** Where the terms of the licences in common use can be read. */
const TERMS: Readonly<Record<string, { readonly name: string; readonly url: string }>> = {
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC-BY-NC-4.0': { name: 'CC BY-NC 4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/' },
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'NLOD-2.0': { name: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' },
  'GPL-3.0-or-later': { name: 'GPL 3.0', url: 'https://www.gnu.org/licenses/gpl-3.0.html' },
};

/** Small, at a page's foot: who answers for it, when it is read through again, and how it may be used. Nothing when nothing is known. */
export function Stewardship({ of: { owner, review, licence, attribution } }: { readonly of: MyCourseDto['stewardship'] }) {
  const { t, short } = useWords();
  if (owner === null && review === null && licence === null) return null;
  const terms = licence === null ? undefined : TERMS[licence];
  return (
    <p className="meta stewardship">
      {owner !== null && <span>{t('stewardship.owner', { owner })}</span>}
      {review !== null && <span>{t('stewardship.review', { day: short(review) })}</span>}
      {licence !== null && (
        <span>
          {t('stewardship.licence')} {terms === undefined ? licence : <a className="ds-link" href={terms.url} rel="noreferrer">{terms.name}</a>}{attribution === null ? '' : ` · ${attribution}`}
        </span>
      )}
    </p>
  );
}

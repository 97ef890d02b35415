import { useWords } from '../i18n/use-words.js';
import type { Licence as Known } from '../types.js';

interface Terms {
  readonly name: string;
  readonly url: string;
}

/** Where the terms of the licences in common use can be read; what is no public licence is told in words. */
const TERMS: Readonly<Record<Exclude<Known, `LicenseRef-${string}`>, Terms>> = {
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC-BY-NC-4.0': { name: 'CC BY-NC 4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/' },
  'CC-BY-ND-4.0': { name: 'CC BY-ND 4.0', url: 'https://creativecommons.org/licenses/by-nd/4.0/' },
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-PDM-1.0': { name: 'PDM 1.0', url: 'https://creativecommons.org/publicdomain/mark/1.0/' },
  'NLOD-2.0': { name: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' },
  'GPL-3.0-or-later': { name: 'GPL 3.0', url: 'https://www.gnu.org/licenses/gpl-3.0.html' },
};

/** A licence, with the way to its terms. */
export function Licence({ name }: { readonly name: string }) {
  const { t } = useWords();
  if (name === 'LicenseRef-Avtale') return t('credits.byAgreement');
  if (name === 'LicenseRef-Egen') return t('credits.own');
  const terms = (TERMS as Readonly<Record<string, Terms | undefined>>)[name];
  return terms === undefined ? name : <a className="ds-link" href={terms.url} rel="noreferrer">{terms.name}</a>;
}

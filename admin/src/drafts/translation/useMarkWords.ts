import { useTranslate } from 'react-admin';
import type { ContentLanguage } from '../draft.types.js';
import type { Sum } from './marks.js';

/** A translation's mark in a few words: *2 endringer etter*; undefined when it is up to date. */
export function useMarkWords(): (sum: Sum) => string | undefined {
  const t = useTranslate();
  return ({ changes, unmarked }) => {
    const told = [...(changes > 0 ? [t('translation.mark.behind', { smart_count: changes })] : []), ...(unmarked > 0 ? [t('translation.mark.unmarked', { smart_count: unmarked })] : [])];
    return told.length > 0 ? told.join(', ') : undefined;
  };
}

/** *nynorsk*, inside a sentence; English has capitals also there. */
export function useLanguageName(): (language: ContentLanguage) => string {
  const t = useTranslate();
  return (language) => t(`translation.languages.${language}`);
}

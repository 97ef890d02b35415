import { useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import type { Files } from '../draft.types.js';
import type { ToDo } from '../editor.types.js';
import { pathMissing } from './pathFiles.js';

export function usePathToDo(files: Files): ToDo[] {
  const t = useTranslate();
  const [address] = useAddress();
  return pathMissing(files).map(({ what, field, language }) => {
    const name = t(`drafts.missing.${what}`);
    return { text: language && language !== 'nb' ? t('drafts.parts.inLanguage', { name, language: t(`spor.languages.${language}`).toLowerCase() }) : name, to: toPlace(address, { field }) };
  });
}

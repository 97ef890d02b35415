import { useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import type { Files } from '../draft.types.js';
import type { ToDo } from '../editor.types.js';
import { toolkitLanguages } from './toolkitFiles.js';
import { toolkitMissing } from './toolkitMissing.js';

export function useToolkitToDo(files: Files): ToDo[] {
  const t = useTranslate();
  const [address] = useAddress();
  const several = toolkitLanguages(files).length > 1;
  return toolkitMissing(files).map(({ what, field, language, number }) => {
    const name = t(`drafts.missing.${what}`, { number });
    return {
      text: several && language ? t('drafts.parts.inLanguage', { name, language: t(`spor.languages.${language}`).toLowerCase() }) : name,
      to: toPlace(address, { field, ...(language ? { language: language === 'nb' ? null : language } : {}) }),
    };
  });
}

import { useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import type { Files } from '../draft.types.js';
import type { ToDo } from '../editor.types.js';
import { frameworkLanguages } from './frameworkFiles.js';
import { frameworkMissing } from './frameworkMissing.js';

export function useFrameworkToDo(files: Files): ToDo[] {
  const t = useTranslate();
  const [address] = useAddress();
  const several = frameworkLanguages(files).length > 1;
  return frameworkMissing(files).map(({ what, field, language, of, level }) => {
    const name = t(`drafts.framework.missing.${what}`, { of, level });
    return {
      text: several && language ? t('drafts.parts.inLanguage', { name, language: t(`spor.languages.${language}`).toLowerCase() }) : name,
      to: toPlace(address, { field, ...(language ? { language: language === 'nb' ? null : language } : {}) }),
    };
  });
}

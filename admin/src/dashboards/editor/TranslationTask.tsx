import { Link, useTranslate } from 'react-admin';
import type { EditorHomeDto } from '../../drafts/draft.types.js';
import { useLanguageName, useMarkWords } from '../../drafts/translation/useMarkWords.js';
import { RESOURCES } from './resources.js';

/** A published translation that is behind its bokmål. */
export const TranslationTask = ({ kind, id, title, language, ...sum }: EditorHomeDto['translations'][number]) => {
  const t = useTranslate();
  const mark = useMarkWords()(sum) ?? '';
  const name = useLanguageName()(language);
  return (
    <Link to={`/${RESOURCES[kind]}/${id}/show`} underline="always">
      {t('spor.editor.behind', { kind: t(`spor.editor.reviews.kinds.${kind}`), title, language: name, mark })}
    </Link>
  );
};

import { Link, useTranslate } from 'react-admin';
import type { EditorHomeDto } from '../../drafts/draft.types.js';
import { today, useFormat } from '../../format/useFormat.js';
import { RESOURCES } from './resources.js';

/** Something published that is soon too old to be trusted unread. */
export const ReviewTask = ({ kind, id, title, review, owner }: EditorHomeDto['reviews'][number]) => {
  const t = useTranslate();
  const { day } = useFormat();
  const when = review === null ? 'never' : review < today() ? 'past' : 'soon';
  return (
    <Link to={`/${RESOURCES[kind]}/${id}/show`} underline="always">
      {t(`spor.editor.reviews.${when}`, { kind: t(`spor.editor.reviews.kinds.${kind}`), title, day: review === null ? '' : day(review), owner: owner ?? t('spor.editor.reviews.nobody') })}
    </Link>
  );
};

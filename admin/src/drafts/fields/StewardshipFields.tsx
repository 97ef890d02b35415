import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { LicenceField } from '../../licences/LicenceField.js';
import { PartCard } from './PartCard.js';
import { WordsField } from './WordsField.js';

export interface Stewardship {
  owner?: string;
  /** `YYYY-MM-DD` */
  review?: string;
  /** An SPDX name. */
  licence?: string;
  attribution?: string;
}

/** Says whose it is, and nothing of how others may use it. */
const NO_TERMS = ['LicenseRef-Egen'];

interface Props {
  value: Stewardship;
  onChange: (part: Stewardship) => void;
}

/** Who answers for it, when it is read through again, and how others may use it; the same in every language. */
export const StewardshipFields = ({ value: { owner = '', review = '', licence = '', attribution = '' }, onChange }: Props) => {
  const t = useTranslate();
  const { dayInWords } = useFormat();
  return (
    <PartCard id="draft-stewardship" title={t('drafts.stewardship.heading')} help={t('drafts.stewardship.help')}>
      <WordsField id="draft-owner" label={t('drafts.stewardship.owner')} help={t('drafts.stewardship.ownerHelp')} value={owner} onChange={(next) => onChange({ owner: next })} most={200} />
      <TextField id="draft-review" type="date" label={t('drafts.stewardship.review')} helperText={[review && dayInWords(review), t('drafts.stewardship.reviewHelp')].filter(Boolean).join('. ')} value={review} onChange={(event) => onChange({ review: event.target.value })} slotProps={{ inputLabel: { shrink: true } }} />
      <LicenceField id="draft-licence" without={NO_TERMS} label={t('drafts.stewardship.licence')} help={t('drafts.stewardship.licenceHelp')} value={licence} onChange={(next) => onChange({ licence: next })} />
      <WordsField id="draft-attribution" label={t('drafts.stewardship.attribution')} help={t('drafts.stewardship.attributionHelp')} value={attribution} onChange={(next) => onChange({ attribution: next })} most={500} />
    </PartCard>
  );
};

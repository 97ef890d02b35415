import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
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

const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC0-1.0', 'NLOD-2.0', 'GPL-3.0-or-later', 'LicenseRef-Avtale'];

interface Props {
  value: Stewardship;
  onChange: (part: Stewardship) => void;
}

/** Who answers for it, when it is read through again, and how others may use it; the same in every language. */
export const StewardshipFields = ({ value: { owner = '', review = '', licence = '', attribution = '' }, onChange }: Props) => {
  const t = useTranslate();
  const choices = LICENCES.includes(licence) || licence === '' ? LICENCES : [...LICENCES, licence];
  return (
    <PartCard id="draft-stewardship" title={t('drafts.stewardship.heading')} help={t('drafts.stewardship.help')}>
      <WordsField id="draft-owner" label={t('drafts.stewardship.owner')} help={t('drafts.stewardship.ownerHelp')} value={owner} onChange={(next) => onChange({ owner: next })} most={200} />
      <TextField id="draft-review" type="date" label={t('drafts.stewardship.review')} helperText={t('drafts.stewardship.reviewHelp')} value={review} onChange={(event) => onChange({ review: event.target.value })} slotProps={{ inputLabel: { shrink: true } }} />
      <TextField select id="draft-licence" label={t('drafts.stewardship.licence')} helperText={t('drafts.stewardship.licenceHelp')} value={licence} onChange={(event) => onChange({ licence: event.target.value })}>
        {choices.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`drafts.stewardship.licences.${one}`, { _: one })}
          </MenuItem>
        ))}
      </TextField>
      <WordsField id="draft-attribution" label={t('drafts.stewardship.attribution')} help={t('drafts.stewardship.attributionHelp')} value={attribution} onChange={(next) => onChange({ attribution: next })} most={500} />
    </PartCard>
  );
};

import { TextField } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { LicenceField } from '../licences/LicenceField.js';
import { type Facts, factsMissing } from './facts.js';

interface FactsFieldsProps {
  value: Facts;
  onChange: (facts: Facts) => void;
  /** Tells at its field what is missing. */
  isAsked?: boolean;
  autoFocus?: boolean;
}

/** Who owns a file, on what terms it stands here, and who is to be named. */
export const FactsFields = ({ value, onChange, isAsked = false, autoFocus }: FactsFieldsProps) => {
  const t = useTranslate();
  const id = useId();
  const missing = isAsked ? factsMissing(value) : [];
  const lacks = (field: 'owner' | 'licence'): boolean => missing.includes(field);
  return (
    <>
      <TextField autoFocus={autoFocus} label={t('mediaFiles.owner')} error={lacks('owner')} helperText={t(lacks('owner') ? 'mediaFiles.ownerMissing' : 'mediaFiles.ownerHelp')} value={value.owner} onChange={(event) => onChange({ ...value, owner: event.target.value })} slotProps={{ htmlInput: { maxLength: 300 } }} />
      <LicenceField id={`${id}-licence`} label={t('mediaFiles.licence')} isWrong={lacks('licence')} help={t(lacks('licence') ? 'mediaFiles.licenceMissing' : 'mediaFiles.licenceHelp')} value={value.licence} onChange={(licence) => onChange({ ...value, licence })} />
      <TextField label={t('mediaFiles.attribution')} helperText={t('mediaFiles.attributionHelp')} value={value.attribution} onChange={(event) => onChange({ ...value, attribution: event.target.value })} slotProps={{ htmlInput: { maxLength: 300 } }} />
    </>
  );
};

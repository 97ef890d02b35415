import { Checkbox, FormControlLabel } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../layout/Section.js';
import type { Remark } from '../check/check.types.js';
import { Found } from '../check/Found.js';
import type { EditorProps } from '../editor.types.js';

interface AcceptProps extends EditorProps {
  remarks: readonly Remark[];
  isAccepted: boolean;
  onAccept: (isAccepted: boolean) => void;
}

/** What the check warns of may stand, when somebody says so; it is kept with the publication. */
export const Accept = ({ remarks, isAccepted, onAccept, ...editor }: AcceptProps) => {
  const t = useTranslate();
  return (
    <Section title={t('drafts.check.heading')}>
      <Found {...editor} remarks={remarks} />
      <FormControlLabel control={<Checkbox checked={isAccepted} onChange={(_, checked) => onAccept(checked)} />} label={t('drafts.check.accept', { smart_count: remarks.length })} sx={{ mt: 1 }} />
    </Section>
  );
};

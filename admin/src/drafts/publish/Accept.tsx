import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { keyOf, type Remark } from '../check/check.types.js';
import { Found } from '../check/Found.js';
import type { EditorProps } from '../editor.types.js';
import type { Accepting } from './useAccepting.js';

/** What the check warns of may stand, when somebody says so, and why when it keeps somebody out. It is kept with the publication. */
export const Accept = ({ accepting, ...editor }: EditorProps & { accepting: Accepting }) => {
  const t = useTranslate();
  const { warned, isAccepted, accept, whyOf, setWhy } = accepting;
  if (warned.length === 0) return null;
  return (
    <>
      <Found {...editor} remarks={warned} more={(remark) => remark.needsReason && <Why remark={remark} value={whyOf(remark)} onChange={(why) => setWhy(remark, why)} />} />
      <FormControlLabel control={<Checkbox checked={isAccepted} onChange={(_, checked) => accept(checked)} />} label={t('drafts.check.accept', { smart_count: warned.length })} sx={{ mt: 1 }} />
    </>
  );
};

const Why = ({ remark, value, onChange }: { remark: Remark; value: string; onChange: (why: string) => void }) => {
  const t = useTranslate();
  return (
    <TextField
      id={`why ${keyOf(remark)}`.replace(/[^a-z0-9-]/gi, '-')}
      label={t('drafts.check.why')}
      helperText={t('drafts.check.whyHelp')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      fullWidth
      size="small"
      slotProps={{ htmlInput: { maxLength: 500 } }}
      sx={{ mt: 1, maxWidth: '36rem' }}
    />
  );
};

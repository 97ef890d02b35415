import { OutlinedInput } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FieldFrame } from '../FieldFrame.js';
import { describedBy, type FieldProps, useForm, useTold } from '../form.js';

/** A kind of field we have no form for: its value as it is stored. */
export const JsonWidget = ({ field, value, path }: FieldProps) => {
  const t = useTranslate();
  const { change } = useForm();
  const told = useTold(path);
  const [draft, setDraft] = useState<string>();
  const [isBroken, setBroken] = useState(false);
  const shown = draft ?? (value === undefined ? '' : JSON.stringify(value, undefined, 2));
  const leave = (): void => {
    told.onBlur();
    if (draft === undefined) return;
    try {
      change(path, draft.trim() === '' ? undefined : (JSON.parse(draft) as unknown));
      setDraft(undefined);
      setBroken(false);
    } catch {
      setBroken(true);
    }
  };
  const said = isBroken ? { ...told, message: t('semanticsForm.issues.json') } : told;
  const more = t('semanticsForm.unknownKind', { kind: field.type });
  return (
    <FieldFrame field={field} told={said} more={more}>
      <OutlinedInput id={told.id} fullWidth multiline minRows={3} value={shown} error={Boolean(said.message)} onChange={(event) => setDraft(event.target.value)} onBlur={leave} inputProps={{ 'aria-describedby': describedBy(said, field, more), spellCheck: false }} sx={{ fontFamily: 'monospace' }} />
    </FieldFrame>
  );
};

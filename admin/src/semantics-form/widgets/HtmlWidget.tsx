import { Box, OutlinedInput } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { FieldFrame } from '../FieldFrame.js';
import { describedBy, type FieldProps, useForm, useTold } from '../form.js';
import { keepsEverything } from '../rich-text/tags.js';

/** The editor is fetched with the first field that needs it. */
const RichText = lazy(async () => ({ default: (await import('../rich-text/RichText.js')).RichText }));

/** A text with markup. What our editor could not keep is edited as the HTML it is. */
export const HtmlWidget = ({ field, value, path }: FieldProps) => {
  const t = useTranslate();
  const { change } = useForm();
  const told = useTold(path);
  const html = String(value ?? field.default ?? '');
  const tags = field.tags ?? [];
  const isKept = keepsEverything(html, tags);
  const more = isKept ? undefined : t('semanticsForm.source');
  const write = (next: string): void => change(path, next || undefined);
  return (
    <FieldFrame field={field} told={told} more={more}>
      {isKept ? (
        <Suspense fallback={<Box aria-busy sx={{ minHeight: 138, border: 1, borderColor: 'divider', borderRadius: 1 }} />}>
          <RichText id={told.id} name={field.label ?? field.name} tags={tags} value={html} onChange={write} onBlur={told.onBlur} describedBy={describedBy(told, field)} invalid={Boolean(told.message)} />
        </Suspense>
      ) : (
        <OutlinedInput id={told.id} fullWidth multiline minRows={4} value={html} error={Boolean(told.message)} onChange={(event) => write(event.target.value)} onBlur={told.onBlur} inputProps={{ 'aria-describedby': describedBy(told, field, more), spellCheck: false }} sx={{ fontFamily: 'monospace' }} />
      )}
    </FieldFrame>
  );
};
